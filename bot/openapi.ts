import { OpenAPIRegistry, OpenApiGeneratorV31, zodToOpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import {
  auditPageShape,
  differenceShape,
  draftPolicyShape,
  insightsShape,
  linkedAnswerShape,
  meShape,
  newScenarioShape,
  ownProtocolSaveShape,
  ownProtocolShape,
  packChoiceShape,
  roleChoiceShape,
  peoplePatchShape,
  peoplePreviewShape,
  peopleSheetShape,
  peopleSyncShape,
  peopleSyncStartShape,
  personRowShape,
  personShape,
  policyBodyShape,
  publishShape,
  scenarioShape,
  sentOnQuestionShape,
  settleQuestionShape,
  staleShape,
  versionShape,
  versionSummaryShape,
} from '../shared/admin/shapes';
import { RULE_IDS } from '../shared/types';
import { callerOf, type Caller } from './auth/access';
import { checkRequestShape } from './drafts';
import { insightsQuery } from './routes/admin/insights';
import { peopleImportQuery, undoShape } from './routes/admin/people';
import { snapshotQuery } from './routes/admin/policy';
import { publishProtocolShape } from './routes/admin/protocol';
import { askShape } from './routes/ask';
import { countsShape } from './routes/counts';
import type { Services } from './services';
import { activityShape } from './teams/incoming';

/*
 * What the HTTP API takes and gives, as an OpenAPI 3.1 document. Bodies that the server checks are the very schemas it
 * checks them by; a test holds the paths to the routes of the app, and answers to the schemas given here.
 */

const address = z.string();
const cited = z.object({ protocol: z.string(), ref: z.string(), says: z.string() });
const mailShape = z.object({
  from: address,
  to: z.array(address),
  cc: z.array(address),
  bcc: z.array(address),
  subject: z.string(),
  body: z.string(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  composedAt: z.iso.datetime({ offset: true }),
});
const clauseShape = cited.extend({ bearing: z.enum(['direct', 'principle']) });
const evidenceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recipient'), value: address, field: z.enum(['to', 'cc', 'bcc']) }),
  z.object({ kind: z.literal('text'), value: z.string(), start: z.int(), end: z.int() }),
  z.object({
    kind: z.literal('earlier-message'),
    value: z.string(),
    sentAt: z.string(),
    subject: z.string(),
    to: z.array(address),
  }),
]);
const nudgeShape = z.object({
  rule: z.enum(RULE_IDS),
  severity: z.enum(['note', 'advice', 'warning']),
  title: z.string(),
  guidance: z.string(),
  clauses: z.array(clauseShape),
  evidence: z.array(evidenceShape),
  suggestions: z.array(
    z.object({
      kind: z.string(),
      label: z.string(),
      changes: z.array(z.looseObject({ type: z.string() })),
    }),
  ),
  also: z
    .array(
      z.object({
        rule: z.enum(RULE_IDS),
        title: z.string(),
        guidance: z.string(),
        clauses: z.array(clauseShape),
        key: z.string(),
      }),
    )
    .optional(),
  quiet: z.boolean().optional(),
  key: z.string(),
});
const checkResponseShape = z.object({ nudges: z.array(nudgeShape), policyVersion: z.string() });
const answerShape = z.object({
  verdict: z.enum(['yes', 'yes-if', 'someone-else', 'no', 'not-covered']),
  text: z.string(),
  conditions: z.array(z.string()),
  contacts: z.array(z.object({ role: z.string(), email: address.nullable() })),
  clauses: z.array(cited),
  confidence: z.number().min(0).max(1),
});
const packShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  called: z.string(),
  status: z.enum(['in-force', 'draft']),
  clauses: z.array(z.looseObject({ ref: z.string(), heading: z.string(), says: z.string() })),
});
const snapshotShape = z.object({
  policy: z.looseObject({
    version: z.string(),
    council: z.string(),
    protocol: z.string(),
    memoryDays: z.int(),
    rules: z.record(z.string(), z.looseObject({ strength: z.string() })),
  }),
  pack: packShape,
  people: z.array(personShape.extend({ contactFor: z.array(z.string()).optional() })),
});
const packsShape = z.object({
  inUse: z.string(),
  packs: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      called: z.string(),
      status: z.enum(['in-force', 'draft']),
      statusNote: z.string(),
      clauses: z.int(),
    }),
  ),
});
const demoShape = z.looseObject({
  council: z.string(),
  protocol: z.string(),
  drafts: z.array(z.looseObject({ id: z.string() })),
});
const problemShape = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  requestId: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), problem: z.string() })).optional(),
});
const staleProblemShape = problemShape.extend({ stale: staleShape.optional() });

/** Schemas that the document gives a name of their own. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Answer: answerShape,
  AuditPage: auditPageShape,
  CheckResponse: checkResponseShape,
  Difference: differenceShape,
  Draft: mailShape,
  DraftPolicy: draftPolicyShape,
  Insights: insightsShape,
  LinkedAnswer: linkedAnswerShape,
  Me: meShape,
  Nudge: nudgeShape,
  OwnProtocol: ownProtocolShape,
  PackChoice: packChoiceShape,
  PeoplePreview: peoplePreviewShape,
  PeopleSheet: peopleSheetShape,
  Person: personShape,
  PersonRow: personRowShape,
  PolicyBody: policyBodyShape,
  PolicyVersion: versionShape,
  Problem: problemShape,
  Scenario: scenarioShape,
  SentOnQuestion: sentOnQuestionShape,
  Snapshot: snapshotShape,
  Stale: staleShape,
  VersionSummary: versionSummaryShape,
};

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
interface Operation {
  readonly method: Method;
  readonly path: string;
  readonly summary: string;
  /** A schema for JSON, or a media type for a file. */
  readonly body?: z.ZodType | string;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  /** The answer when all goes well: a schema for JSON, a media type for a file, null for nothing. */
  readonly gives: z.ZodType | string | null;
  readonly status?: 200 | 201 | 204;
  /** It has an ETag, and 304 when it is still the same. */
  readonly tagged?: true;
  /** Needs the ETag of what was loaded. */
  readonly seen?: true;
  /** Statuses of problems, in words. */
  readonly problems?: Readonly<Record<number, string>>;
}

const STALE = 'Somebody saved meanwhile; `stale` holds what stands and what both together would be.';
const WRONG = 'What was sent cannot be taken; `errors` names each field.';
const which = z.string().describe('A version’s number, "published" or "draft"');
const protocolQuery = z.object({
  protocol: z.string().optional().describe('In the demo: another protocol than the one in use'),
});

const PUBLIC: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/policy',
    summary:
      'What a client needs to check drafts by itself: the published policy, its protocol and the people',
    query: protocolQuery,
    gives: snapshotShape,
    tagged: true,
    problems: { 400: 'There is no such protocol.' },
  },
  {
    method: 'get',
    path: '/api/packs',
    summary: 'The protocols there are, and the one in use',
    gives: packsShape,
  },
  {
    method: 'post',
    path: '/api/check',
    summary: 'Nudges for a draft; the draft is neither logged nor stored',
    query: protocolQuery,
    body: checkRequestShape,
    gives: checkResponseShape,
    problems: { 400: WRONG, 413: 'More than 4 MB.' },
  },
  {
    method: 'post',
    path: '/api/ask',
    summary: 'Answers a question about the protocol; it is neither logged nor stored',
    query: protocolQuery,
    body: askShape,
    gives: answerShape,
    problems: { 400: WRONG },
  },
  {
    method: 'post',
    path: '/api/counts',
    summary: 'How nudges fared: rule, outcome, day and how many; never who or about what',
    body: countsShape,
    gives: null,
    problems: { 400: WRONG, 503: 'The store is away; send them again later.' },
  },
  {
    method: 'post',
    path: '/api/messages',
    summary: 'Activities of the Bot Framework, for the Teams bot',
    body: activityShape,
    gives: z.unknown(),
    problems: { 400: WRONG, 401: 'The token of the Bot Framework is missing or not valid.' },
  },
  { method: 'get', path: '/api/demo', summary: 'The demo’s council and its ready drafts', gives: demoShape },
  {
    method: 'get',
    path: '/api/demo/playground',
    summary: 'Where the local stand-in for the Teams client answers; null: it does not run',
    gives: z.looseObject({ url: z.string().nullable() }),
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    gives: z.looseObject({ openapi: z.string() }),
  },
];

const ADMIN: readonly Operation[] = [
  { method: 'get', path: '/me', summary: 'Who the clerk is', gives: meShape },
  { method: 'get', path: '/packs', summary: 'The protocols to choose from', gives: z.array(packChoiceShape) },
  {
    method: 'get',
    path: '/draft',
    summary: 'The draft of the next policy; where there is none, what is published',
    gives: draftPolicyShape,
    tagged: true,
  },
  {
    method: 'put',
    path: '/draft',
    summary: 'Saves the whole draft',
    body: policyBodyShape,
    gives: draftPolicyShape,
    seen: true,
    problems: { 412: STALE, 422: WRONG },
  },
  {
    method: 'delete',
    path: '/draft',
    summary: 'Discards the draft',
    gives: null,
    seen: true,
    problems: { 412: STALE },
  },
  {
    method: 'post',
    path: '/publish',
    summary: 'Makes the draft the next version, with a reason; members’ clients use it at their next compose',
    body: publishShape,
    gives: versionShape,
    status: 201,
    problems: { 409: 'The draft says what is published already.', 412: STALE, 422: WRONG },
  },
  {
    method: 'get',
    path: '/versions',
    summary: 'Published versions, newest first',
    gives: z.array(versionSummaryShape),
  },
  {
    method: 'get',
    path: '/versions/{version}',
    summary: 'One version and what it changed',
    gives: versionShape,
    problems: { 404: 'There is no such version.' },
  },
  {
    method: 'post',
    path: '/versions/{version}/restore',
    summary: 'Puts a version into the draft',
    gives: draftPolicyShape,
    seen: true,
    problems: { 404: 'There is no such version.', 412: STALE },
  },
  {
    method: 'get',
    path: '/compare',
    summary: 'The differences of two policies in words',
    query: z.object({ from: which, to: which }),
    gives: z.array(differenceShape),
    problems: { 400: 'The query is not as it should be.', 404: 'There is no such version.' },
  },
  {
    method: 'get',
    path: '/snapshot',
    summary: 'What clients would get for the draft, or get for what is published',
    query: snapshotQuery,
    gives: snapshotShape,
    problems: { 400: 'The query is not as it should be.', 409: 'The draft’s protocol is gone.' },
  },
  { method: 'get', path: '/people', summary: 'The list of people', gives: peopleSheetShape, tagged: true },
  {
    method: 'patch',
    path: '/people',
    summary: 'Puts some rows and takes out others, as one change that can be undone',
    body: peoplePatchShape,
    gives: peopleSheetShape,
    problems: { 412: 'Somebody changed the list meanwhile.', 422: WRONG },
  },
  {
    method: 'post',
    path: '/people/preview',
    summary: 'What importing a people file would change',
    body: 'text/csv',
    gives: peoplePreviewShape,
    problems: { 413: 'More than 32 MB.', 422: 'The file cannot be read as a list of people.' },
  },
  {
    method: 'post',
    path: '/people/import',
    summary: 'Does what a preview showed: the same file, with the preview’s id',
    body: 'text/csv',
    query: peopleImportQuery,
    gives: peopleSheetShape,
    problems: {
      409: 'It is not the file of that preview.',
      412: 'Somebody changed the list meanwhile.',
      413: 'More than 32 MB.',
      422: 'The file cannot be read as a list of people.',
    },
  },
  {
    method: 'post',
    path: '/people/undo',
    summary: 'Takes back the newest change',
    body: undoShape,
    gives: peopleSheetShape,
    problems: { 409: 'It is the first list.', 412: 'A newer change stands.', 422: WRONG },
  },
  {
    method: 'get',
    path: '/people/sync',
    summary: 'Whether people come from Microsoft 365 by a clerk’s click, and how the last time went',
    gives: peopleSyncShape,
  },
  {
    method: 'post',
    path: '/people/sync',
    summary:
      'Brings people from Microsoft 365 with the clerk’s own rights; `running` where it takes longer than this answer',
    body: peopleSyncStartShape,
    gives: peopleSyncShape,
    problems: {
      409: 'One is under way, or it is not set up.',
      422: WRONG,
      502: 'Microsoft 365 would not; `detail` says what.',
    },
  },
  { method: 'get', path: '/people.csv', summary: 'The list of people as a file', gives: 'text/csv' },
  {
    method: 'get',
    path: '/scenarios',
    summary: 'Drafts that are kept to try policies on',
    gives: z.array(scenarioShape),
  },
  {
    method: 'post',
    path: '/scenarios',
    summary: 'Keeps a draft',
    body: newScenarioShape,
    gives: scenarioShape,
    status: 201,
    problems: { 409: 'There are as many as there can be.', 422: WRONG },
  },
  {
    method: 'delete',
    path: '/scenarios/{id}',
    summary: 'Takes out a kept draft',
    gives: null,
    problems: { 404: 'It is not there.' },
  },
  {
    method: 'post',
    path: '/eml',
    summary: 'An .eml file as a draft; it is neither logged nor stored',
    body: 'message/rfc822',
    gives: mailShape,
    problems: { 413: 'More than 10 MB.', 422: 'The file cannot be read as an email.' },
  },
  {
    method: 'post',
    path: '/protocol/import',
    summary: 'Brings in a protocol document (.docx, .pdf, .html, .txt, .md)',
    body: 'application/octet-stream',
    headers: z.object({ 'X-File-Name': z.string().describe('The file’s name, percent-encoded') }),
    gives: ownProtocolShape,
    problems: { 413: 'More than 40 MB.', 422: 'The document cannot be used; `detail` says why.' },
  },
  {
    method: 'get',
    path: '/protocol',
    summary: 'The council’s own protocol as it is being brought in',
    gives: ownProtocolShape,
    tagged: true,
    problems: { 404: 'None was brought in.' },
  },
  {
    method: 'get',
    path: '/protocol/roles',
    summary: 'The roles that its routes may lead to',
    gives: z.array(roleChoiceShape),
  },
  {
    method: 'put',
    path: '/protocol',
    summary: 'Saves what the clerk made of it',
    body: ownProtocolSaveShape,
    gives: ownProtocolShape,
    seen: true,
    problems: {
      404: 'None was brought in.',
      412: 'Another clerk saved meanwhile; `current` is what stands.',
      422: WRONG,
    },
  },
  {
    method: 'post',
    path: '/protocol/publish',
    summary: 'Makes it one of the protocols to choose from',
    body: publishProtocolShape,
    gives: z.object({ pack: packChoiceShape }),
    problems: { 404: 'None was brought in.', 412: 'Another clerk saved meanwhile.', 422: 'What is missing.' },
  },
  {
    method: 'get',
    path: '/questions',
    summary: 'Questions that people sent on',
    gives: z.array(sentOnQuestionShape),
  },
  {
    method: 'put',
    path: '/questions/{id}',
    summary: 'Answers a question, sets it aside, or opens it again; an answer goes into the draft policy',
    body: settleQuestionShape,
    gives: sentOnQuestionShape,
    problems: { 404: 'It is not there.', 422: WRONG },
  },
  {
    method: 'get',
    path: '/insights',
    summary: 'Figures by day, week or month; those under 5 are null, and never a person',
    query: insightsQuery,
    gives: insightsShape,
    problems: { 400: 'The query is not as it should be.' },
  },
  {
    method: 'get',
    path: '/insights.csv',
    summary: 'The same as a file',
    query: insightsQuery,
    gives: 'text/csv',
    problems: { 400: 'The query is not as it should be.' },
  },
  {
    method: 'get',
    path: '/audit',
    summary: 'What clerks did, newest first',
    query: z.object({ before: z.string().optional(), limit: z.string().optional() }),
    gives: auditPageShape,
    problems: { 400: 'The query is not as it should be.' },
  },
];

const ADMIN_PROBLEMS: Readonly<Record<number, string>> = {
  403: 'Not a clerk, or sent by another site’s page.',
  503: 'The database is away; nothing was changed.',
};

/** What a route can answer because of who asks, or how often. */
const ASKED_WHO: Readonly<Record<number, string>> = {
  401: 'There is no access token, or it cannot be used here.',
  429: 'Too many requests; Retry-After says when to come back.',
  503: 'Nobody can be let in just now, or the store is away.',
};
const CALLER_PROBLEMS: Readonly<Record<Caller, Readonly<Record<number, string>>>> = {
  public: {},
  member: { ...ASKED_WHO, 403: 'The token lacks the scope.' },
  clerk: ASKED_WHO,
  bot: { 429: ASKED_WHO[429] ?? '', 503: ASKED_WHO[503] ?? '' },
};
const ENTRA = 'entra';
const BOT_FRAMEWORK = 'botFramework';
const SCHEMES: Readonly<Record<string, string>> = {
  [ENTRA]:
    'An access token of the council’s Entra ID for this API, version 1 or 2, with the scope access_as_user. For clerks it has the app role ProtocolNudge.Clerk or ProtocolNudge.MonitoringOfficer. The demo asks for none.',
  [BOT_FRAMEWORK]:
    'A token of the Bot Framework, signed by a key that is endorsed for the channel. The demo asks for none.',
};

/**
 * The OpenAPI 3.1 document of everything under /api: the demo's own routes are in the demo's, which asks nobody who
 * they are.
 */
export function openApi(mode: Services['mode']): Readonly<Record<string, unknown>> {
  // The library's own register() names a copy; this names the very schema that others hold, so that they refer to it.
  /* eslint-disable @typescript-eslint/no-deprecated -- "not really deprecated", says its note */
  for (const [name, schema] of Object.entries(NAMED))
    if (!zodToOpenAPIRegistry.has(schema)) zodToOpenAPIRegistry.add(schema, { _internal: { refId: name } });
  /* eslint-enable @typescript-eslint/no-deprecated */
  const registry = new OpenAPIRegistry();
  for (const [name, description] of Object.entries(SCHEMES))
    registry.registerComponent('securitySchemes', name, {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'JWT',
      description,
    });
  for (const operation of PUBLIC)
    if (mode === 'demo' || !operation.path.startsWith('/api/demo'))
      register(registry, mode, operation, 'public');
  for (const operation of ADMIN)
    register(
      registry,
      mode,
      {
        ...operation,
        path: `/api/admin${operation.path}`,
        problems: { ...ADMIN_PROBLEMS, ...operation.problems },
      },
      'clerks',
    );
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Protocol Nudge',
      version: '1',
      description:
        'Checks drafts against a council’s member/officer protocol and answers questions about it. Errors are RFC 9457 problem details. What changes something under /api/admin has to come from the clerk’s tab or carry the header X-Protocol-Nudge.',
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'public', description: 'For the add-in, the bot and outside programs' },
      { name: 'clerks', description: 'For the clerk’s tab' },
    ],
  }) as unknown as Readonly<Record<string, unknown>>;
}

const media = (what: z.ZodType | string): Record<string, { schema: z.ZodType }> =>
  typeof what === 'string' ? { [what]: { schema: z.string() } } : { 'application/json': { schema: what } };

/** What a request has to bring. In the demo nothing; another server of the same program may ask. */
function securityOf(mode: Services['mode'], caller: Caller): Record<string, string[]>[] {
  if (caller === 'public') return [];
  const needed = { [caller === 'bot' ? BOT_FRAMEWORK : ENTRA]: [] };
  return mode === 'demo' ? [{}, needed] : [needed];
}

function register(
  registry: OpenAPIRegistry,
  mode: Services['mode'],
  operation: Operation,
  tag: string,
): void {
  const { method, path, summary, body, query, gives, tagged, seen } = operation;
  const names = [...path.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] ?? '');
  const params = z.object(
    Object.fromEntries(names.map((name) => [name, name === 'version' ? z.int() : z.string()])),
  );
  const headers = z.object({
    ...operation.headers?.shape,
    ...(seen === undefined ? {} : { 'If-Match': z.string().describe('The ETag of what was loaded') }),
    ...(tagged === undefined ? {} : { 'If-None-Match': z.string().optional() }),
  });
  // The demo's own routes are in no list of a tenant's.
  const caller = path.startsWith('/api/demo') ? 'public' : callerOf(method.toUpperCase(), path);
  const problems: Record<number, string> = {
    ...CALLER_PROBLEMS[caller],
    ...(seen === undefined ? {} : { 428: 'If-Match is missing.' }),
    ...operation.problems,
  };
  const status = operation.status ?? (gives === null ? 204 : 200);
  registry.registerPath({
    method,
    path,
    summary,
    tags: [tag],
    security: securityOf(mode, caller),
    operationId: operationId(method, path),
    request: {
      ...(names.length === 0 ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(Object.keys(headers.shape).length === 0 ? {} : { headers }),
      ...(body === undefined ? {} : { body: { required: true, content: media(body) } }),
    },
    responses: {
      [String(status)]: {
        description: gives === null ? 'Done' : 'As asked',
        ...(gives === null ? {} : { content: media(gives) }),
        ...(tagged === undefined && seen === undefined
          ? {}
          : { headers: { ETag: { description: 'Its revision', schema: { type: 'string' as const } } } }),
      },
      ...(tagged === undefined ? {} : { '304': { description: 'Still the same' } }),
      ...Object.fromEntries(
        Object.entries(problems).map(([code, description]) => [
          code,
          {
            description,
            content: {
              'application/problem+json': {
                schema:
                  code === '412' && /publish|draft|restore/.test(path) ? staleProblemShape : problemShape,
              },
            },
          },
        ]),
      ),
    },
  });
}

/** "getApiAdminVersionsVersion" */
function operationId(method: string, path: string): string {
  return (
    method +
    path
      .split(/[^A-Za-z]+/)
      .filter((part) => part !== '')
      .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
      .join('')
  );
}
