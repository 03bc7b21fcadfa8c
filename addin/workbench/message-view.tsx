import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Directory } from '../../shared/directory';
import type { Viewing } from './session';
import { nameOf } from '../ui/person-name';
import { sayList, uiWords } from '../ui/words';
import { sayLondon } from '../ui/london-time';
import { useLast } from '../ui/use-last';
import { workbenchWords as words } from './words';

const useStyles = makeStyles({
  rows: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  body: {
    ...typographyStyles.body1,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    marginTop: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** An earlier or sent message, read only; null: none is open. */
export function MessageView(props: {
  viewing: Viewing | null;
  directory: Directory;
  onClose: () => void;
}): ReactNode {
  const { directory } = props;
  const message = useLast(props.viewing)?.message ?? null;
  const styles = useStyles();
  const people = (addresses: readonly string[]): string =>
    sayList(
      addresses.map((address) => nameOf(address, directory)),
      uiWords.language,
    );
  const rows: readonly (readonly [string, string])[] =
    message === null
      ? []
      : [
          [words.message.from, nameOf(message.from, directory)],
          [words.message.to, people(message.to)],
          [words.message.cc, people(message.cc)],
          [words.message.bcc, people(message.bcc)],
          [words.message.sent, sayLondon(message.sentAt, uiWords.language)],
        ];
  const subject = message === null || message.subject === '' ? words.noSubject : message.subject;
  return (
    <Dialog open={props.viewing !== null} onOpenChange={(_event, data) => data.open || props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{message === null ? words.message.gone : subject}</DialogTitle>
          <DialogContent tabIndex={0}>
            <dl className={styles.rows}>
              {rows
                .filter(([, value]) => value !== '')
                .map(([term, value]) => [
                  <dt key={term} className={styles.term}>
                    {term}
                  </dt>,
                  <dd key={`${term} value`} className={styles.value}>
                    {value}
                  </dd>,
                ])}
            </dl>
            {message !== null && <div className={styles.body}>{message.body}</div>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={props.onClose}>
              {words.message.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
