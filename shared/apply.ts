import { normalAddress, type Change, type Draft, type Field } from './types';

/** The draft as it stands after a suggestion's changes: what the mail client is asked to bring about. */
export function applyChanges(draft: Draft, changes: readonly Change[]): Draft {
  const fields: Record<Field, readonly string[]> = { to: draft.to, cc: draft.cc, bcc: draft.bcc };
  const drop = (field: Field, address: string): void => {
    fields[field] = fields[field].filter((one) => normalAddress(one) !== normalAddress(address));
  };
  const add = (field: Field, address: string): void => {
    if (fields[field].every((one) => normalAddress(one) !== normalAddress(address)))
      fields[field] = fields[field].concat(address);
  };
  const edits: { start: number; end: number; by: string }[] = [];
  for (const change of changes) {
    if (change.type === 'drop-recipient') drop(change.field, change.address);
    else if (change.type === 'add-recipient') add(change.field, change.address);
    else if (change.type === 'move-recipient') {
      drop(change.from, change.address);
      add(change.to, change.address);
    } else if (change.type === 'remove-text') edits.push({ start: change.start, end: change.end, by: '' });
    else if (change.type === 'replace-text')
      edits.push({ start: change.start, end: change.end, by: change.replacement });
  }
  let body = draft.body;
  // From the end, so that earlier offsets stay true.
  for (const edit of edits.sort((a, b) => b.start - a.start))
    body = body.slice(0, edit.start) + edit.by + body.slice(edit.end);
  return { ...draft, ...fields, body };
}
