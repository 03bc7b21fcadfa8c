import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PersonRow } from '../../../shared/admin/shapes';
import { TIERS } from '../../../shared/types';
import type { PersonPut } from '../api';
import { Modal } from '../parts/modal';
import { useParts } from '../parts/styles';
import { rowWith } from './rows';
import { peopleWords as words, type Column } from './words';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  remove: { marginInlineEnd: 'auto' },
});

const BLANK: PersonPut = {
  email: '',
  name: '',
  kind: 'officer',
  title: '',
  tier: null,
  service: '',
  manager: '',
  ward: '',
  group: '',
};
const TEXTS: readonly Exclude<Column, 'kind' | 'tier'>[] = [
  'name',
  'email',
  'title',
  'service',
  'manager',
  'ward',
  'group',
];

/** Everything of one person; null: somebody new. */
export function PersonDialog(props: {
  row: PersonRow | null;
  people: readonly PersonRow[];
  onSave: (person: PersonPut) => void;
  onRemove: (row: PersonRow) => void;
  onClose: () => void;
}): ReactNode {
  const { row } = props;
  const styles = useStyles();
  const parts = useParts();
  const [person, setPerson] = useState<PersonPut>(() => {
    if (row === null) return BLANK;
    const { reads: _reads, doubtful: _doubtful, ...rest } = row;
    return rest;
  });
  const [tried, setTried] = useState(false);
  const email = person.email.trim();
  const problem = !/^[^\s@]+@[^\s@]+$/.test(email)
    ? words.dialog.emailBad
    : row === null && rowWith(props.people, email) !== undefined
      ? words.dialog.emailTaken
      : null;
  const save = (): void => {
    setTried(true);
    if (problem === null) props.onSave({ ...person, email });
  };
  return (
    <Modal
      title={row === null ? words.dialog.add : words.dialog.edit(row.name === '' ? row.email : row.name)}
      onClose={props.onClose}
      actions={
        <>
          {row !== null && (
            <Button className={styles.remove} onClick={() => props.onRemove(row)}>
              {words.dialog.remove}
            </Button>
          )}
          <Button appearance="primary" onClick={save}>
            {words.dialog.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {TEXTS.slice(0, 2).map((column) => text(column))}
        <Field label={words.columns.kind}>
          <Select
            value={person.kind}
            onChange={(_event, data) => setPerson({ ...person, kind: data.value as PersonPut['kind'] })}
          >
            {(Object.keys(words.kinds) as PersonPut['kind'][]).map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.columns.tier}>
          <Select
            value={person.tier ?? ''}
            disabled={person.kind !== 'officer'}
            onChange={(_event, data) =>
              setPerson({ ...person, tier: TIERS.find((tier) => tier === data.value) ?? null })
            }
          >
            <option value="">{words.blankTier}</option>
            {TIERS.map((tier) => (
              <option key={tier} value={tier}>
                {words.tiers[tier]}
              </option>
            ))}
          </Select>
        </Field>
        {TEXTS.slice(2).map((column) => text(column))}
      </div>
      <p className={parts.small}>{words.dialog.mailbox}</p>
    </Modal>
  );

  function text(column: (typeof TEXTS)[number]): ReactNode {
    const bad = column === 'email' && tried ? problem : null;
    return (
      <Field
        key={column}
        label={words.columns[column]}
        required={column === 'email'}
        {...(bad === null ? {} : { validationMessage: bad })}
      >
        <Input
          value={person[column]}
          maxLength={column === 'email' || column === 'manager' ? 320 : 200}
          // The address names the person; another one is another person.
          readOnly={column === 'email' && row !== null}
          onChange={(_event, data) => setPerson({ ...person, [column]: data.value })}
        />
      </Field>
    );
  }
}
