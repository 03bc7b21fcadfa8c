import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { CloudOff48Regular } from '@fluentui/react-icons/svg/cloud-off';
import { ErrorCircle48Regular } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useRef, type ReactNode } from 'react';
import { useFocusRing } from '../../ui/focus-ring';
import { ApiError, OfflineError } from '../api';
import type { Loaded, Resource } from '../store';
import { useTab } from '../tab';
import { words } from '../words';
import { useParts } from './styles';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    minWidth: 0,
    width: '100%',
    maxWidth: '1180px',
    marginInline: 'auto',
  },
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: {
    ...typographyStyles.title3,
    margin: 0,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusSmall,
  },
  back: { display: 'inline-flex', alignItems: 'center', alignSelf: 'flex-start', minHeight: '24px' },
  calm: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
  },
  calmText: { ...typographyStyles.body1, margin: 0, maxWidth: '52ch', overflowWrap: 'anywhere' },
  calmTitle: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
});

/** A screen: its heading (which takes the focus when the clerk comes from another screen), what it is for, and it. */
export function Page(props: {
  title: string;
  intro?: ReactNode;
  back?: { readonly label: string; readonly href: string };
  actions?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const parts = useParts();
  const ring = useFocusRing();
  const heading = useRef<HTMLHeadingElement>(null);
  const { council, takeMove } = useTab();
  useEffect(() => {
    document.title = words.pageTitle({ page: props.title, council });
  }, [props.title, council]);
  useEffect(() => {
    if (takeMove()) heading.current?.focus();
  }, [takeMove]);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        {props.back !== undefined && (
          <Link className={styles.back} href={props.back.href}>
            <ChevronLeft20Regular aria-hidden />
            {props.back.label}
          </Link>
        )}
        <div className={parts.spread}>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, ring)}>
            {props.title}
          </h1>
          {props.actions}
        </div>
        {props.intro !== undefined && <p className={parts.soft}>{props.intro}</p>}
      </div>
      {props.children}
    </div>
  );
}

/** What fills a place that has nothing to show. */
export function Empty(props: {
  title: string;
  text: string;
  icon?: ReactNode;
  children?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.calm}>
      {props.icon}
      <p className={styles.calmTitle}>{props.title}</p>
      <p className={styles.calmText}>{props.text}</p>
      {props.children}
    </div>
  );
}

/** Says what an error means to the clerk: no connection, not allowed, or the server's own sentence. */
export function sayError(error: unknown): { readonly title: string; readonly text: string } {
  const { failed } = words;
  if (error instanceof OfflineError) return { title: failed.offlineTitle, text: failed.offlineText };
  if (error instanceof ApiError) {
    if (error.status === 401) return { title: failed.signInTitle, text: failed.signInText };
    if (error.status === 403) return { title: failed.forbiddenTitle, text: failed.forbiddenText };
    return { title: failed.title, text: error.detail };
  }
  return { title: failed.title, text: error instanceof Error ? error.message : '' };
}

export function Failed(props: { error: unknown; onRetry: (() => void) | null }): ReactNode {
  const { title, text } = sayError(props.error);
  return (
    <div role="alert">
      <Empty
        title={title}
        text={text}
        icon={
          props.error instanceof OfflineError ? (
            <CloudOff48Regular aria-hidden />
          ) : (
            <ErrorCircle48Regular aria-hidden />
          )
        }
      >
        {props.onRetry !== null && (
          <Button appearance="primary" onClick={props.onRetry}>
            {words.retry}
          </Button>
        )}
      </Empty>
    </div>
  );
}

/** What a resource gives, or that it is on its way, or why it did not come. */
export function Awaited<T>(props: {
  resource: Resource<T>;
  loaded: Loaded<T>;
  children: (value: T) => ReactNode;
}): ReactNode {
  const { loaded, resource } = props;
  const styles = useStyles();
  if (loaded.value !== null) return props.children(loaded.value);
  if (loaded.state === 'failed') {
    return <Failed error={loaded.error} onRetry={() => void resource.refresh()} />;
  }
  return (
    <div className={styles.calm}>
      <Spinner label={words.loading} delay={300} />
    </div>
  );
}
