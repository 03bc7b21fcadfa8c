import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AlertText } from '../ui/alert-text';
import { useLast } from '../ui/use-last';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  actions: { flexWrap: 'wrap' },
});

interface AlertButton {
  readonly label: string;
  readonly primary: boolean;
  readonly onClick: () => void;
}

interface AlertContent {
  readonly text: string;
  readonly markdown: boolean;
  readonly buttons: readonly AlertButton[];
}

/**
 * The question that Outlook asks at Send when an add-in has something to say; null: none. Always rendered: a Fluent
 * dialog that is taken away while open leaves the page behind it hidden from assistive technology.
 */
export function SmartAlert(props: { alert: AlertContent | null; onClose: () => void }): ReactNode {
  const styles = useStyles();
  const shown = useLast(props.alert);
  return (
    <Dialog
      open={props.alert !== null}
      modalType="alert"
      onOpenChange={(_event, data) => data.open || props.onClose()}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.alert.title}</DialogTitle>
          <DialogContent>
            {shown !== null && <AlertText text={shown.text} markdown={shown.markdown} />}
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {(shown?.buttons ?? []).map((button) => (
              <Button
                key={button.label}
                appearance={button.primary ? 'primary' : 'secondary'}
                onClick={button.onClick}
              >
                {button.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
