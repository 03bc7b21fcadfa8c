import { Button, Spinner } from '@fluentui/react-components';
import { PeopleSync20Regular } from '@fluentui/react-icons/svg/people-sync';
import { useMemo, useState, type ReactNode } from 'react';
import type { PeopleSyncState } from '../../../shared/admin/shapes';
import { sayError } from '../parts/page';
import { createResource, useResource } from '../store';
import { useTab } from '../tab';
import { peopleWords } from './words';

const words = peopleWords.fromMicrosoft;

/**
 * Brings people from Microsoft 365 with the clerk's own rights. Shown where the server is set up so; elsewhere they come
 * at night, or from files.
 */
export function FromMicrosoft(props: { onDone: () => Promise<void> }): ReactNode {
  const { api, notices } = useTab();
  const resource = useMemo(() => createResource(api.peopleSync), [api]);
  const { value } = useResource(resource);
  const [busy, setBusy] = useState(false);
  if (value?.offered !== true) return null;

  const say = ({ running, last }: PeopleSyncState): void => {
    if (running) notices.set({ kind: 'done', text: words.goesOn });
    else if (last?.result === 'done') notices.set({ kind: 'done', text: words.done(last) });
    else notices.set({ kind: 'failed', text: last?.problem ?? words.held(last?.notes ?? []) });
  };
  const bring = async (allowLoss: boolean): Promise<void> => {
    setBusy(true);
    try {
      const state = await api.syncPeople(allowLoss);
      resource.put(state);
      await props.onDone();
      say(state);
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
      await resource.refresh();
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        icon={busy ? <Spinner size="tiny" /> : <PeopleSync20Regular />}
        disabledFocusable={busy}
        onClick={() => void bring(false)}
      >
        {busy ? words.busy : words.bring}
      </Button>
      {!busy && value.last?.result === 'held' && (
        <Button onClick={() => void bring(true)}>{words.allTheSame}</Button>
      )}
    </>
  );
}
