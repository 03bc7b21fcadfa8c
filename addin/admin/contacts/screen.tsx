import { Badge, Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { PolicyBody } from '../../../shared/admin/shapes';
import type { Snapshot } from '../../../shared/api';
import { createDirectory, isMailbox, type Directory } from '../../../shared/directory';
import { ROUTE_SUBJECTS, roleHolders, type Pack, type Role } from '../../../shared/pack';
import { SUBJECT_NAMES, type RouteSubject } from '../../../shared/proposals/route-subjects';
import type { Person } from '../../../shared/types';
import { listed } from '../../../shared/words';
import { PersonName } from '../../ui/person-name';
import { nameOf } from '../../ui/person-name';
import { uiWords } from '../../ui/words';
import { Awaited, Empty, Page } from '../parts/page';
import { PersonPicker } from '../parts/person-picker';
import { useParts } from '../parts/styles';
import { linkTo } from '../router';
import { useResource } from '../store';
import { useDraft, useTab } from '../tab';
import { contactsWords as words } from './words';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) 104px',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    alignItems: 'start',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  holder: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  route: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  edit: { gridColumn: '1 / -1', maxWidth: '460px' },
  find: { maxWidth: '360px' },
  gap: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start' },
});

type State = keyof typeof words.state;

/** A role or a service, who holds it, and where that comes from. */
interface Line {
  readonly key: string;
  readonly kind: 'role' | 'service';
  readonly name: string;
  readonly state: State;
  /** Addresses, in the order of approach. */
  readonly holders: readonly string[];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function roleLine(
  key: string,
  role: Role,
  people: readonly Person[],
  directory: Directory,
  body: PolicyBody,
): Line {
  const own = body.contacts.roles[key] ?? [];
  const known = own.filter((address) => directory.find(address) !== null);
  // Without the clerk's choice, which the snapshot has put in already.
  const { holders: _chosen, ...plain } = role as Role & { readonly holders?: readonly string[] };
  const read = roleHolders(plain, people).map((person) => person.email);
  const depends = role.found !== undefined && (role.found !== 'group' || role.titles.length === 0);
  const state: State =
    known.length > 0
      ? 'own'
      : role.kind === 'body'
        ? 'body'
        : depends
          ? 'depends'
          : read.length > 0 || role.found === 'group'
            ? read.length > 0
              ? 'read'
              : 'depends'
            : 'gap';
  return { key, kind: 'role', name: capital(role.name), state, holders: known.length > 0 ? own : read };
}

function serviceLine(service: string, directory: Directory, body: PolicyBody): Line {
  const own = body.contacts.services[service];
  const mailboxes = directory.mailboxesOf(service).map((person) => person.email);
  const chosen = own !== undefined && directory.find(own) !== null;
  return {
    key: service,
    kind: 'service',
    name: service,
    state: chosen ? 'own' : mailboxes.length > 0 ? 'read' : 'gap',
    holders: own !== undefined && chosen ? [own] : mailboxes,
  };
}

/** Gaps first, then what can be set, then what cannot. */
const PLACE: Readonly<Record<State, number>> = { gap: 0, own: 1, read: 1, depends: 2, body: 2 };

function isGap(line: Line): boolean {
  return line.state === 'gap';
}

export default function ContactsScreen(): ReactNode {
  const { snapshot } = useTab();
  const loaded = useResource(snapshot);
  const { body } = useDraft();
  return (
    <Page title={words.title} intro={words.intro}>
      <Awaited resource={snapshot} loaded={loaded}>
        {(value) => (body === null ? null : <Contacts snapshot={value} body={body} />)}
      </Awaited>
    </Page>
  );
}

function Contacts(props: { snapshot: Snapshot; body: PolicyBody }): ReactNode {
  const { snapshot, body } = props;
  const { people, pack } = snapshot;
  const styles = useStyles();
  const parts = useParts();
  const [wanted, setWanted] = useState('');
  const looked = useDeferredValue(wanted.trim().toLowerCase());
  const directory = useMemo(() => createDirectory(people), [people]);
  const services = useMemo(
    () =>
      [
        ...new Set(
          people
            .filter((person) => person.kind === 'officer' && person.service !== '')
            .map((person) => person.service),
        ),
      ].sort((a, b) => a.localeCompare(b)),
    [people],
  );
  const first = (a: Line, b: Line): number => PLACE[a.state] - PLACE[b.state];
  const roles = Object.entries(pack.roles)
    .map(([key, role]) => roleLine(key, role, people, directory, body))
    .sort(first);
  const lines = services.map((service) => serviceLine(service, directory, body)).sort(first);
  const gaps = [...roles, ...lines].filter(isGap).length;
  const fits = (line: Line): boolean => line.name.toLowerCase().includes(looked);
  const groups = [
    { id: 'roles', title: words.roles, text: words.rolesText, lines: roles.filter(fits) },
    { id: 'services', title: words.services, text: words.servicesText, lines: lines.filter(fits) },
  ].filter((group) => group.lines.length > 0);
  return (
    <>
      <div className={parts.spread}>
        <p className={parts.strong} role="status">
          {words.gaps(gaps)}
        </p>
        <Field className={styles.find} label={words.find}>
          <Input
            type="search"
            contentBefore={<Search20Regular />}
            value={wanted}
            onChange={(_event, data) => setWanted(data.value)}
          />
        </Field>
      </div>
      {groups.map((group) => (
        <section key={group.id} className={parts.card} aria-labelledby={`contacts-${group.id}`}>
          <div>
            <h2 id={`contacts-${group.id}`} className={parts.h2}>
              {group.title}
            </h2>
            <p className={parts.small}>{group.text}</p>
          </div>
          <ul className={parts.lines}>
            {group.lines.map((line) => (
              <li key={line.key}>
                <ContactRow line={line} people={people} directory={directory} body={body} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {looked === '' && <Routes pack={pack} roles={roles} />}
      {groups.length === 0 && (
        <div className={parts.card}>
          <Empty title={words.noneFound.title} text={words.noneFound.text} />
        </div>
      )}
    </>
  );
}

/** Whom the protocol sends people to for what, and what it names nobody for. */
function Routes(props: { pack: Pack; roles: readonly Line[] }): ReactNode {
  const { pack, roles } = props;
  const parts = useParts();
  const styles = useStyles();
  const { packs } = useTab();
  const own = (useResource(packs).value ?? []).some((one) => one.id === pack.id && one.own);
  const nameOfRole = (key: string): string => pack.roles[key]?.name ?? key;
  const gaps = new Set(roles.filter(isGap).map(({ key }) => key));
  const missing = ROUTE_SUBJECTS.filter((subject) => !pack.routes.some((one) => one.subject === subject));
  return (
    <section className={parts.card} aria-labelledby="contacts-routes">
      <div>
        <h2 id="contacts-routes" className={parts.h2}>
          {words.routes}
        </h2>
        <p className={parts.small}>{words.routesText}</p>
      </div>
      {missing.length > 0 && (
        <div className={styles.gap}>
          {own && <Warning20Regular className={parts.careful} aria-hidden />}
          <div>
            <p className={parts.text}>
              {words.noRoute(missing.length)} {missing.map((subject) => SUBJECT_NAMES[subject]).join('; ')}.
            </p>
            {own && <Link href={linkTo('protocol', 'proposals')}>{words.addRoutes}</Link>}
          </div>
        </div>
      )}
      <ul className={parts.lines}>
        {ROUTE_SUBJECTS.flatMap((subject) => pack.routes.filter((one) => one.subject === subject)).map(
          (route) => {
            const notes = [
              words.paragraph(route.ref),
              ...(route.for === undefined ? [] : [words.sides[route.for]]),
              ...(route.copy === undefined ? [] : [words.copied(listed(route.copy.map(nameOfRole)))]),
            ];
            const empty = route.to.filter((key) => gaps.has(key));
            return (
              <li key={`${route.subject} ${route.ref} ${route.to.join(' ')}`} className={styles.route}>
                <h3 className={parts.h3}>{SUBJECT_NAMES[route.subject as RouteSubject]}</h3>
                <div>
                  <p className={parts.text}>{capital(route.to.map(nameOfRole).join(words.then))}</p>
                  <p className={parts.small}>{capital(notes.join(', '))}</p>
                  {empty.length > 0 && (
                    <p className={parts.small}>{words.routeNobody(listed(empty.map(nameOfRole)))}</p>
                  )}
                </div>
              </li>
            );
          },
        )}
      </ul>
    </section>
  );
}

function withHolders(body: PolicyBody, line: Line, holders: readonly string[]): PolicyBody {
  const roles = { ...body.contacts.roles };
  const services = { ...body.contacts.services };
  if (line.kind === 'role') {
    if (holders.length === 0) Reflect.deleteProperty(roles, line.key);
    else roles[line.key] = [...holders];
  } else {
    const [only] = holders;
    if (only === undefined) Reflect.deleteProperty(services, line.key);
    else services[line.key] = only;
  }
  return { ...body, contacts: { roles, services } };
}

function ContactRow(props: {
  line: Line;
  people: readonly Person[];
  directory: Directory;
  body: PolicyBody;
}): ReactNode {
  const { line, directory } = props;
  const { draft } = useTab();
  const styles = useStyles();
  const parts = useParts();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const own = line.state === 'own';
  const settable = line.state === 'own' || line.state === 'read' || line.state === 'gap';
  const set = (holders: readonly string[]): void => {
    draft.edit(words.did(line.name), (now) => withHolders(now, line, holders));
  };
  const pick = (typed: string): void => {
    const person = directory.find(typed);
    if (person === null) {
      setProblem(words.notAddress(typed));
      return;
    }
    setProblem(null);
    set(line.kind === 'service' ? [person.email] : own ? [...line.holders, person.email] : [person.email]);
    if (line.kind === 'service') setOpen(false);
  };
  return (
    <div className={styles.row}>
      <div>
        <h3 className={parts.h3}>{line.name}</h3>
        <Badge appearance="tint" color={line.state === 'gap' ? 'warning' : own ? 'brand' : 'informative'}>
          {words.state[line.state]}
        </Badge>
      </div>
      <div>
        {line.state === 'gap' && (
          <div className={styles.gap}>
            <Warning20Regular className={parts.careful} aria-hidden />
            <p className={parts.text}>{line.kind === 'role' ? words.gapText : words.serviceGapText}</p>
          </div>
        )}
        {line.state === 'depends' && <p className={parts.soft}>{words.dependsText}</p>}
        {line.state === 'body' && <p className={parts.soft}>{words.bodyText}</p>}
        {line.holders.length > 0 && (
          <ol className={parts.plainList}>
            {line.holders.map((address, index) => (
              <li key={address} className={styles.holder}>
                <PersonName address={address} directory={directory} words={uiWords} />
                {own && (
                  <span className={parts.noBreak}>
                    {index > 0 && (
                      <Button
                        size="small"
                        appearance="subtle"
                        icon={<ArrowUp16Regular />}
                        aria-label={words.up(nameOf(address, directory))}
                        onClick={() => {
                          const next = [...line.holders];
                          next.splice(index - 1, 0, ...next.splice(index, 1));
                          set(next);
                        }}
                      />
                    )}
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<Dismiss16Regular />}
                      aria-label={words.remove({ name: nameOf(address, directory), role: line.name })}
                      onClick={() => set(line.holders.filter((one) => one !== address))}
                    />
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
      {settable && (
        <div className={parts.row}>
          <Button aria-expanded={open} aria-label={words.changeOf(line.name)} onClick={() => setOpen(!open)}>
            {open ? words.done : words.change}
          </Button>
        </div>
      )}
      {open && (
        <div className={styles.edit}>
          <PersonPicker
            label={line.kind === 'role' ? words.add(line.name) : words.choose(line.name)}
            people={mailboxesFirst(props.people, line)}
            taken={own ? line.holders : []}
            problem={problem}
            onPick={pick}
          />
          {own && (
            <Button
              size="small"
              appearance="transparent"
              aria-label={words.clearOf(line.name)}
              onClick={() => {
                set([]);
                setOpen(false);
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** The service's own people and mailboxes are offered before others. */
function mailboxesFirst(people: readonly Person[], line: Line): readonly Person[] {
  if (line.kind === 'role') return people;
  const rank = (person: Person): number => (person.service === line.key ? (isMailbox(person) ? 0 : 1) : 2);
  return [...people].sort((a, b) => rank(a) - rank(b));
}
