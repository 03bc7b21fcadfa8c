import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isMailbox, type Directory } from '../../shared/directory';
import type { Person } from '../../shared/types';
import type { UiWords } from './words';

const useStyles = makeStyles({
  root: { display: 'block', minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
});

/** What a person or a mailing list is called in a sentence: the directory's name, else the address. */
export function nameOf(address: string, directory: Directory): string {
  const known = directory.find(address) ?? directory.list(address);
  return known === null || known.name === '' ? address : known.name;
}

/** "Tree Officer, Parks"; the place is left out where the post names it already ("Head of Parks"). */
export function postOf(person: Person): string {
  const post = isMailbox(person) ? '' : person.title;
  const place = person.kind === 'member' ? person.ward : person.service;
  const parts = post.toLowerCase().includes(place.toLowerCase()) ? [post] : [post, place];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * A person by the directory's name with post and service, never by the display name that mail carries (it is
 * often an address, or somebody's own). An address that the council does not know is shown and called so.
 */
export function PersonName(props: { address: string; directory: Directory; words: UiWords }): ReactNode {
  const styles = useStyles();
  const person = props.directory.find(props.address);
  const about = person === null ? props.words.person.unknown : postOf(person);
  return (
    <span className={styles.root}>
      <span className={styles.name}>{nameOf(props.address, props.directory)}</span>
      {about !== '' && <span className={styles.about}>{about}</span>}
    </span>
  );
}
