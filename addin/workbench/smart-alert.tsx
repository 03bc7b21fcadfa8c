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
import { AlertText } from './alert-text';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  surface: { maxWidth: '520px' },
  actions: { flexWrap: 'wrap' },
});

export interface AlertButton {
  readonly label: string;
  readonly primary: boolean;
  readonly onClick: () => void;
}

/** The question that Outlook asks at Send when an add-in has something to say. Escape is "Don't Send". */
export function SmartAlert(props: {
  text: string;
  markdown: boolean;
  buttons: readonly AlertButton[];
  onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => data.open || props.onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.alert.title}</DialogTitle>
          <DialogContent>
            <AlertText text={props.text} markdown={props.markdown} />
          </DialogContent>
          <DialogActions className={styles.actions} fluid>
            {props.buttons.map((button) => (
              <Button key={button.label} appearance={button.primary ? 'primary' : 'secondary'} onClick={button.onClick}>
                {button.label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
