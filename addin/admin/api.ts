import type {
  AuditPage,
  Difference,
  DraftPolicy,
  Insights,
  Me,
  NewScenario,
  OwnProtocol,
  OwnProtocolSave,
  PackChoice,
  PeoplePreview,
  PeopleSheet,
  PeopleSyncState,
  PersonRow,
  PolicyBody,
  PolicyVersion,
  RoleChoice,
  Scenario,
  SentOnQuestion,
  SettleQuestion,
  Stale,
  VersionSummary,
} from '../../shared/admin/shapes';
import type { Snapshot } from '../../shared/api';
import type { Draft, EarlierMessage } from '../../shared/types';

/** One value that the server will not take, and why. `field` is its path in the body, joined by dots. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

/** The server answered with a problem (RFC 9457). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** One plain sentence for the clerk. */
    readonly detail: string,
    /** The whole answer, for members of its own such as `stale`. */
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(detail);
  }
}

/** The server did not answer at all. */
export class OfflineError extends Error {}

/** What the demo council brings for trying out. */
export interface DemoDrafts {
  readonly drafts: readonly {
    readonly id: string;
    readonly title: string;
    readonly draft: Draft;
    readonly history: readonly EarlierMessage[];
  }[];
}

/** A row as the server takes it: what it works out itself (tier read, doubt) is left out. */
export type PersonPut = Omit<PersonRow, 'reads' | 'doubtful'>;

interface Asked {
  readonly method?: string;
  readonly json?: unknown;
  readonly bytes?: Blob | string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly revision?: number;
  readonly signal?: AbortSignal;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that a 422 names. */
export function fieldProblems(error: ApiError): readonly FieldProblem[] {
  const { errors } = error.body;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((one: unknown): FieldProblem[] =>
    isObject(one) && typeof one['field'] === 'string' && typeof one['problem'] === 'string'
      ? [{ field: one['field'], problem: one['problem'] }]
      : [],
  );
}

/** What a refused late save brings along; null for another problem. */
export function staleOf(error: unknown): Stale | null {
  if (!(error instanceof ApiError) || error.status !== 412) return null;
  const { stale } = error.body;
  // Our own server checked it by its schema before it was sent.
  return isObject(stale) && isObject(stale['current']) && isObject(stale['merged'])
    ? (stale as unknown as Stale)
    : null;
}

export type Api = ReturnType<typeof createApi>;

/**
 * Everything the tab asks of the server. Throws ApiError for a problem and OfflineError when nothing answers.
 * `token` is asked once a request was refused for want of one, and again when it has run out; `signIn`: it is known that
 * nothing is had without, so it is asked before the first.
 */
export function createApi(token: () => Promise<string | null>, signIn = false) {
  let bearer: string | null = null;
  let asking: Promise<string | null> | null = null;

  /** A token in place of the one that was refused; requests refused at the same time share it. */
  async function renew(refused: string | null): Promise<string | null> {
    if (bearer !== refused) return bearer;
    asking ??= token().finally(() => {
      asking = null;
    });
    bearer = await asking;
    return bearer;
  }

  async function send(path: string, asked: Asked, again = false): Promise<Response> {
    if (signIn && bearer === null && !again) await renew(null);
    const used = bearer;
    // The server takes changes from its own page or with this header only: no other site's page can send it.
    const headers: Record<string, string> = {
      Accept: 'application/json',
      'X-Protocol-Nudge': '1',
      ...asked.headers,
    };
    if (asked.json !== undefined) headers['Content-Type'] = 'application/json';
    if (asked.type !== undefined) headers['Content-Type'] = asked.type;
    if (asked.revision !== undefined) headers['If-Match'] = `"${String(asked.revision)}"`;
    if (used !== null) headers['Authorization'] = `Bearer ${used}`;
    let response: Response;
    try {
      response = await fetch(path, {
        method: asked.method ?? 'GET',
        headers,
        ...(asked.json === undefined ? {} : { body: JSON.stringify(asked.json) }),
        ...(asked.bytes === undefined ? {} : { body: asked.bytes }),
        ...(asked.signal === undefined ? {} : { signal: asked.signal }),
        cache: 'no-cache',
      });
    } catch (error) {
      if (asked.signal?.aborted === true) throw error;
      throw new OfflineError('the server did not answer');
    }
    if (response.status === 401 && !again) {
      const fresh = await renew(used);
      if (fresh !== null) return send(path, asked, true);
    }
    if (response.ok) return response;
    const body: unknown = await response.json().catch(() => null);
    const problem = isObject(body) ? body : {};
    const detail = problem['detail'] ?? problem['title'];
    throw new ApiError(
      response.status,
      typeof detail === 'string' ? detail : `The server answered ${String(response.status)}.`,
      problem,
    );
  }

  async function ask<T>(path: string, asked: Asked = {}): Promise<T> {
    const response = await send(`/api/admin${path}`, asked);
    // Our own server: what it answers was checked there by the schemas these types come from.
    return (await response.json()) as T;
  }
  const id = encodeURIComponent;

  return {
    me: () => ask<Me>('/me'),
    packs: () => ask<readonly PackChoice[]>('/packs'),
    draft: () => ask<DraftPolicy>('/draft'),
    saveDraft: (revision: number, body: PolicyBody) =>
      ask<DraftPolicy>('/draft', { method: 'PUT', json: body, revision }),
    async dropDraft(revision: number): Promise<void> {
      await send('/api/admin/draft', { method: 'DELETE', revision });
    },
    publish: (revision: number, reason: string) =>
      ask<PolicyVersion>('/publish', { method: 'POST', json: { revision, reason } }),
    versions: () => ask<readonly VersionSummary[]>('/versions'),
    version: (version: number) => ask<PolicyVersion>(`/versions/${String(version)}`),
    restore: (version: number, revision: number) =>
      ask<DraftPolicy>(`/versions/${String(version)}/restore`, { method: 'POST', revision }),
    compare: (from: string, to: string) =>
      ask<readonly Difference[]>(`/compare?from=${id(from)}&to=${id(to)}`),
    snapshot: (of: 'draft' | 'published') => ask<Snapshot>(`/snapshot?of=${of}`),
    people: () => ask<PeopleSheet>('/people'),
    previewPeople: (csv: Blob | string, signal?: AbortSignal) =>
      ask<PeoplePreview>('/people/preview', {
        method: 'POST',
        bytes: csv,
        type: 'text/csv',
        ...(signal === undefined ? {} : { signal }),
      }),
    importPeople: (csv: Blob, preview: string) =>
      ask<PeopleSheet>(`/people/import?preview=${id(preview)}`, {
        method: 'POST',
        bytes: csv,
        type: 'text/csv',
      }),
    patchPeople: (revision: number, put: readonly PersonPut[], remove: readonly string[]) =>
      ask<PeopleSheet>('/people', { method: 'PATCH', json: { revision, put, remove } }),
    undoPeople: (change: number) =>
      ask<PeopleSheet>('/people/undo', { method: 'POST', json: { id: change } }),
    peopleSync: () => ask<PeopleSyncState>('/people/sync'),
    syncPeople: (allowLoss: boolean) =>
      ask<PeopleSyncState>('/people/sync', { method: 'POST', json: { allowLoss } }),
    scenarios: () => ask<readonly Scenario[]>('/scenarios'),
    addScenario: (scenario: NewScenario) => ask<Scenario>('/scenarios', { method: 'POST', json: scenario }),
    async removeScenario(scenario: string): Promise<void> {
      await send(`/api/admin/scenarios/${id(scenario)}`, { method: 'DELETE' });
    },
    readEml: (file: Blob) => ask<Draft>('/eml', { method: 'POST', bytes: file, type: 'message/rfc822' }),
    importProtocol: (file: File, signal: AbortSignal) =>
      ask<OwnProtocol>('/protocol/import', {
        method: 'POST',
        bytes: file,
        type: 'application/octet-stream',
        headers: { 'X-File-Name': id(file.name) },
        signal,
      }),
    protocol: () => ask<OwnProtocol>('/protocol'),
    protocolRoles: () => ask<readonly RoleChoice[]>('/protocol/roles'),
    saveProtocol: (revision: number, protocol: OwnProtocolSave) =>
      ask<OwnProtocol>('/protocol', { method: 'PUT', json: protocol, revision }),
    publishProtocol: (revision: number) =>
      ask<{ readonly pack: PackChoice }>('/protocol/publish', { method: 'POST', json: { revision } }),
    questions: () => ask<readonly SentOnQuestion[]>('/questions'),
    settle: (question: string, how: SettleQuestion) =>
      ask<SentOnQuestion>(`/questions/${id(question)}`, { method: 'PUT', json: how }),
    insights: (from: string, to: string, by: Insights['by']) =>
      ask<Insights>(`/insights?from=${from}&to=${to}&by=${by}`),
    audit: (before: number | null) =>
      ask<AuditPage>(`/audit?limit=50${before === null ? '' : `&before=${String(before)}`}`),
    /** The demo's ready drafts; none where the server is not a demo. */
    async demo(): Promise<DemoDrafts> {
      const response = await send('/api/demo', {});
      return (await response.json()) as DemoDrafts;
    },
    /** A file that the server makes, as text. */
    async file(path: '/people.csv' | `/insights.csv?${string}`): Promise<Blob> {
      return (await send(`/api/admin${path}`, { headers: { Accept: 'text/csv' } })).blob();
    },
  };
}
