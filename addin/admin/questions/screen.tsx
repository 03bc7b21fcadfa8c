import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { ChatHelp20Regular } from '@fluentui/react-icons/svg/chat-help';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useMemo, useState, type ReactNode } from 'react';
import type { SentOnQuestion, SettleQuestion } from '../../../shared/admin/shapes';
import type { Snapshot } from '../../../shared/api';
import { createDirectory, type Directory } from '../../../shared/directory';
import { sayLondon } from '../../ui/london-time';
import { nameOf, PersonName } from '../../ui/person-name';
import { uiWords } from '../../ui/words';
import { Awaited, Empty, Page, sayError } from '../parts/page';
import { PersonPicker } from '../parts/person-picker';
import { useParts } from '../parts/styles';
import { createResource, useResource } from '../store';
import { useTab } from '../tab';
import { words as tabWords } from '../words';
import { questionsWords as words } from './words';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  chosen: {
    display: 'flex',
    alignItems: 'start',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
});

const GROUPS = ['open', 'answered', 'set-aside'] as const;

export default function QuestionsScreen(): ReactNode {
  const { api, draft, notices, snapshot } = useTab();
  const parts = useParts();
  const resource = useMemo(() => createResource(api.questions), [api]);
  const loaded = useResource(resource);
  const known = useResource(snapshot);

  const settle = async (question: SentOnQuestion, how: SettleQuestion): Promise<boolean> => {
    try {
      // The server puts the answer into the draft: what is unsaved here goes first.
      await draft.save();
      await api.settle(question.id, how);
      await Promise.all([resource.refresh(), draft.reload()]);
      const before: SettleQuestion =
        question.state === 'answered' && question.answer !== null
          ? {
              state: 'answered',
              answer: {
                clauses: question.answer.clauses,
                contact: question.answer.contact,
                says: question.answer.says,
              },
            }
          : { state: question.state === 'set-aside' ? 'set-aside' : 'open' };
      notices.set({
        kind: 'done',
        text: words.did[how.state],
        undo: {
          label: words.undo,
          act: () =>
            void api
              .settle(question.id, before)
              .then(() => Promise.all([resource.refresh(), draft.reload()]))
              .then(() => notices.set(null)),
        },
      });
      return true;
    } catch (error) {
      notices.set({ kind: 'failed', text: sayError(error).text });
      return false;
    }
  };
  return (
    <Page title={words.title} intro={words.intro}>
      <Awaited resource={resource} loaded={loaded}>
        {(questions) => (
          <Awaited resource={snapshot} loaded={known}>
            {(value) =>
              questions.length === 0 ? (
                <div className={parts.card}>
                  <Empty
                    title={words.none.title}
                    text={words.none.text}
                    icon={<ChatHelp20Regular aria-hidden />}
                  />
                </div>
              ) : (
                <Groups questions={questions} snapshot={value} onSettle={settle} />
              )
            }
          </Awaited>
        )}
      </Awaited>
    </Page>
  );
}

function Groups(props: {
  questions: readonly SentOnQuestion[];
  snapshot: Snapshot;
  onSettle: (question: SentOnQuestion, how: SettleQuestion) => Promise<boolean>;
}): ReactNode {
  const parts = useParts();
  const directory = useMemo(() => createDirectory(props.snapshot.people), [props.snapshot.people]);
  const open = props.questions.filter((one) => one.state === 'open').length;
  return (
    <>
      <p className={parts.strong} role="status">
        {words.open(open)}
      </p>
      {GROUPS.map((group) => {
        const shown = props.questions.filter((one) => one.state === group);
        if (shown.length === 0) return null;
        return (
          <section key={group} className={parts.card} aria-labelledby={`questions-${group}`}>
            <h2 id={`questions-${group}`} className={parts.h2}>
              {words.groups[group]}
            </h2>
            <ul className={parts.lines}>
              {shown.map((question) => (
                <li key={question.id}>
                  <Question
                    question={question}
                    snapshot={props.snapshot}
                    directory={directory}
                    onSettle={props.onSettle}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Question(props: {
  question: SentOnQuestion;
  snapshot: Snapshot;
  directory: Directory;
  onSettle: (question: SentOnQuestion, how: SettleQuestion) => Promise<boolean>;
}): ReactNode {
  const { question, directory } = props;
  const styles = useStyles();
  const parts = useParts();
  const [answering, setAnswering] = useState(false);
  const { answer } = question;
  const who = question.asker === null ? words.nobody : nameOf(question.asker, directory);
  return (
    <div className={styles.question}>
      <h3 className={parts.h3}>{question.question}</h3>
      <p className={parts.small}>{words.asked({ who, when: sayLondon(question.at, tabWords.language) })}</p>
      {answer !== null && !answering && (
        <>
          {answer.says !== '' && <p className={parts.text}>{answer.says}</p>}
          {answer.clauses.length > 0 && (
            <p className={parts.small}>{`${words.clauses}: ${answer.clauses.join(', ')}`}</p>
          )}
          {answer.contact !== null && (
            <p className={parts.small}>{`${words.contact}: ${nameOf(answer.contact, directory)}`}</p>
          )}
        </>
      )}
      {answering ? (
        <AnswerForm
          {...props}
          onDone={(how) => {
            if (how === null) setAnswering(false);
            else
              void props.onSettle(question, how).then((saved) => {
                if (saved) setAnswering(false);
              });
          }}
        />
      ) : (
        <div className={parts.row}>
          {question.state !== 'set-aside' && (
            <Button
              appearance={question.state === 'open' ? 'primary' : 'secondary'}
              aria-label={
                question.state === 'open'
                  ? words.answerOf(question.question)
                  : words.changeOf(question.question)
              }
              onClick={() => setAnswering(true)}
            >
              {question.state === 'open' ? words.answer : words.change}
            </Button>
          )}
          {question.state === 'open' ? (
            <Button
              aria-label={words.asideOf(question.question)}
              onClick={() => void props.onSettle(question, { state: 'set-aside' })}
            >
              {words.aside}
            </Button>
          ) : (
            <Button
              aria-label={words.reopenOf(question.question)}
              onClick={() => void props.onSettle(question, { state: 'open' })}
            >
              {words.reopen}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function AnswerForm(props: {
  question: SentOnQuestion;
  snapshot: Snapshot;
  directory: Directory;
  onDone: (how: SettleQuestion | null) => void;
}): ReactNode {
  const { question, snapshot, directory } = props;
  const styles = useStyles();
  const parts = useParts();
  const [clauses, setClauses] = useState<readonly string[]>(question.answer?.clauses ?? []);
  const [contact, setContact] = useState<string | null>(question.answer?.contact ?? null);
  const [says, setSays] = useState(question.answer?.says ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const empty = clauses.length === 0 && contact === null && says.trim() === '';
  const { pack } = snapshot;
  return (
    <div className={styles.form}>
      <div className={parts.tight}>
        <Field label={words.clauses}>
          <Select
            className={parts.select}
            value=""
            onChange={(_event, data) => {
              if (data.value !== '' && clauses.length < 10) setClauses([...clauses, data.value]);
            }}
          >
            <option value="">{words.addClause}</option>
            {pack.clauses
              .filter((clause) => !clauses.includes(clause.ref))
              .map((clause) => (
                <option key={clause.ref} value={clause.ref}>
                  {words.clause(clause)}
                </option>
              ))}
          </Select>
        </Field>
        <ul className={parts.plainList}>
          {clauses.map((ref) => (
            <li key={ref} className={styles.chosen}>
              <span>
                <span className={parts.strong}>{ref}</span>{' '}
                {pack.clauses.find((clause) => clause.ref === ref)?.says ?? ''}
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<Dismiss16Regular />}
                aria-label={words.removeClause(ref)}
                onClick={() => setClauses(clauses.filter((one) => one !== ref))}
              />
            </li>
          ))}
        </ul>
      </div>
      {contact === null ? (
        <PersonPicker
          label={words.contact}
          people={snapshot.people}
          problem={problem}
          onPick={(typed) => {
            const person = directory.find(typed);
            setProblem(person === null ? words.notAddress(typed) : null);
            if (person !== null) setContact(person.email);
          }}
        />
      ) : (
        <div>
          <p>{words.contact}</p>
          <div className={styles.chosen}>
            <PersonName address={contact} directory={directory} words={uiWords} />
            <Button
              size="small"
              appearance="subtle"
              icon={<Dismiss16Regular />}
              aria-label={words.removeContact(nameOf(contact, directory))}
              onClick={() => setContact(null)}
            />
          </div>
        </div>
      )}
      <Field
        label={words.says}
        hint={words.saysHelp}
        {...(bad && empty ? { validationMessage: words.nothing } : {})}
      >
        <Textarea
          rows={3}
          resize="vertical"
          maxLength={1000}
          value={says}
          onChange={(_event, data) => setSays(data.value)}
        />
      </Field>
      <div className={parts.row}>
        <Button
          appearance="primary"
          onClick={() => {
            setBad(true);
            if (!empty)
              props.onDone({
                state: 'answered',
                answer: { clauses: [...clauses], contact, says: says.trim() },
              });
          }}
        >
          {words.save}
        </Button>
        <Button onClick={() => props.onDone(null)}>{tabWords.cancel}</Button>
      </div>
    </div>
  );
}
