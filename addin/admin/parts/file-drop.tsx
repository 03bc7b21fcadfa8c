import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { partWords } from './words';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    minWidth: 0,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, border: `2px dashed ${tokens.colorBrandStroke1}` },
  problem: { ...typographyStyles.body1, margin: 0, flexBasis: '100%', overflowWrap: 'anywhere' },
  hint: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    flexBasis: '160px',
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

/** A place to drop a file, with a button that does the same. */
export function FileDrop(props: {
  button: string;
  hint: string;
  /** As <input accept>. */
  accept: string;
  /** In MB, as the server takes. Refused here: a browser tells of an upload cut short as of a lost connection. */
  most: number;
  busy?: boolean;
  onFile: (file: File) => void;
}): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = (file: File | null | undefined): void => {
    if (file === null || file === undefined || props.busy === true) return;
    const megabytes = file.size / 1024 / 1024;
    setProblem(megabytes > props.most ? partWords.tooLarge({ megabytes, most: props.most }) : null);
    if (megabytes <= props.most) props.onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    // The button is the way for everybody; dropping is a short cut for a mouse.
    <div
      className={mergeClasses(styles.zone, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        icon={<ArrowUpload20Regular />}
        disabledFocusable={props.busy === true}
        onClick={() => {
          if (props.busy !== true) input.current?.click();
        }}
      >
        {props.button}
      </Button>
      <p className={styles.hint}>{props.hint}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={props.accept}
        aria-label={props.button}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // So that the same file can be chosen again once it is mended.
          event.target.value = '';
          take(file);
        }}
      />
    </div>
  );
}
