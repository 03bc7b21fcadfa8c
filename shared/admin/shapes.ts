import { z } from 'zod';
import { ROUTE_SUBJECTS } from '../pack';
import { RULE_IDS, TIERS } from '../types';

/*
 * What the clerk's tab and the server say to each other under /api/admin. These schemas are the one source: the
 * server validates by them, the OpenAPI document is made from them, and both sides take their types from them.
 */

const address = z
  .string()
  .trim()
  .min(3)
  .max(320)
  .regex(/^[^\s@]+@[^\s@]+$/, { error: 'expected an email address' });
/** An ISO 8601 instant. */
const instant = z.iso.datetime();
/** YYYY-MM-DD, local. */
const day = z.iso.date();

const strengthShape = z.enum(['default', 'off', 'watch', 'note', 'advice', 'warning'], {
  error: 'expected default, off, watch, note, advice or warning',
});

const ruleSettingsShape = z.strictObject({
  strength: strengthShape,
  options: z
    .record(z.string().max(60), z.union([z.number(), z.boolean(), z.array(z.string().max(320)).max(500)]))
    .optional(),
  wording: z
    .record(
      z.string().max(80),
      z.strictObject({ title: z.string().max(120).optional(), guidance: z.string().max(1200).optional() }),
    )
    .optional(),
});

/** A question that was sent on and that the clerk answered once for everybody. */
export const linkedAnswerShape = z.strictObject({
  question: z.string().trim().min(1).max(1000),
  /** Refs of the pack in use. */
  clauses: z.array(z.string().max(60)).max(10),
  contact: address.nullable(),
  /** The clerk's own sentence, or "". */
  says: z.string().max(1000),
});

/** What a clerk sets: everything of a Policy but its version. Rules that are not listed are on their default. */
export const policyBodyShape = z.strictObject({
  protocol: z.string().min(1).max(60),
  nation: z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
  memoryDays: z.int().min(1).max(366),
  rules: z.partialRecord(z.enum(RULE_IDS), ruleSettingsShape),
  contacts: z.strictObject({
    /** Role of the pack → who holds it, in the order of approach. */
    roles: z.record(z.string().max(80), z.array(address).max(20)),
    /** Service of the directory → its point of contact. */
    services: z.record(z.string().max(200), address),
  }),
  answers: z.array(linkedAnswerShape).max(500),
});

/** The draft of the council's next policy. Its revision is its ETag. */
export const draftPolicyShape = z.strictObject({
  revision: z.int(),
  /** The published version it started from; null: nothing was published before. */
  basedOn: z.int().nullable(),
  body: policyBodyShape,
  savedAt: instant.nullable(),
  savedBy: z.string().nullable(),
});

/** One difference of two policies, in words and as data. `path` is a list of keys in the body. */
export const differenceShape = z.strictObject({
  path: z.array(z.string()),
  /** "Several officers on one issue: strength" */
  what: z.string(),
  /** In words, or null where it is not there. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const versionSummaryShape = z.strictObject({
  version: z.int(),
  author: z.string(),
  at: instant,
  reason: z.string(),
  /** How many differences from the one before. */
  changes: z.int(),
  published: z.boolean(),
});
export const versionShape = versionSummaryShape.extend({
  body: policyBodyShape,
  differences: z.array(differenceShape),
});

export const publishShape = z.strictObject({
  revision: z.int(),
  reason: z.string().trim().min(3, { error: 'expected a reason of at least 3 characters' }).max(500),
});

/** A save that came too late: what stands now, and what both together would be. */
export const staleShape = z.strictObject({
  current: draftPolicyShape,
  /** What the other clerk changed since the revision that was loaded. */
  theirs: z.array(differenceShape),
  /** Settings that both changed differently; `merged` holds the other's. */
  conflicts: z.array(differenceShape),
  merged: policyBodyShape,
});

const auditEntryShape = z.strictObject({
  id: z.int(),
  at: instant,
  author: z.string(),
  /** e.g. "policy.publish", "people.import" */
  action: z.string(),
  /** One plain sentence. */
  summary: z.string(),
});
export const auditPageShape = z.strictObject({
  entries: z.array(auditEntryShape),
  /** Pass as ?before= for older ones; null: there are none. */
  next: z.int().nullable(),
});

const outcomeShape = z.enum(['shown', 'fixed', 'dismissed', 'sent', 'watched']);
/** Figures under 5 are null: they could point at a person. */
const figureShape = z.strictObject({
  rule: z.enum(RULE_IDS),
  outcome: outcomeShape,
  /** The first day of the week or the day itself, as asked. */
  day,
  count: z.int().nullable(),
});
export const insightsShape = z.strictObject({
  from: day,
  to: day,
  by: z.enum(['day', 'week', 'month']),
  figures: z.array(figureShape),
  /** Over the whole time, per rule; null where under 5. fixedShare: of those shown, the share fixed, 0 to 1. */
  totals: z.array(
    z.strictObject({
      rule: z.enum(RULE_IDS),
      shown: z.int().nullable(),
      fixed: z.int().nullable(),
      dismissed: z.int().nullable(),
      sent: z.int().nullable(),
      watched: z.int().nullable(),
      fixedShare: z.number().nullable(),
    }),
  ),
});

export const personShape = z.strictObject({
  email: address,
  name: z.string().max(200),
  kind: z.enum(['member', 'officer', 'consultant', 'external']),
  title: z.string().max(200),
  tier: z
    .enum(TIERS as [string, ...string[]] as ['chief', 'director', 'head', 'manager', 'staff'])
    .nullable(),
  service: z.string().max(200),
  manager: z.string().max(320),
  ward: z.string().max(200),
  group: z.string().max(200),
});
/** A person as the sheet shows them: with the tier the product reads where none is given, and whether it is sure. */
export const personRowShape = personShape.extend({
  reads: z
    .enum(TIERS as [string, ...string[]] as ['chief', 'director', 'head', 'manager', 'staff'])
    .nullable(),
  doubtful: z.boolean(),
});
export const peopleSheetShape = z.strictObject({
  revision: z.int(),
  people: z.array(personRowShape),
  /** The newest change that can be undone. */
  undo: z.strictObject({ id: z.int(), summary: z.string() }).nullable(),
});
/** POST /api/admin/people/sync. allowLoss: also where more would go than is likely. */
export const peopleSyncStartShape = z.strictObject({ allowLoss: z.boolean().optional() });
/** People from Microsoft 365 with the clerk's own rights. */
export const peopleSyncShape = z.strictObject({
  /** Whether the tab offers it here. */
  offered: z.boolean(),
  running: z.boolean(),
  /** The last one that this server ran; held: too many would have gone, so nothing was changed. */
  last: z
    .strictObject({
      result: z.enum(['done', 'held', 'failed']),
      added: z.int(),
      changed: z.int(),
      gone: z.int(),
      /** Plain sentences: what could not be read, and what would help. */
      notes: z.array(z.string()),
      /** Why it failed; null: it did not. */
      problem: z.string().nullable(),
    })
    .nullable(),
});
const peopleProblemShape = z.strictObject({
  severity: z.enum(['error', 'warning']),
  line: z.int(),
  text: z.string(),
});
export const peoplePreviewShape = z.strictObject({
  /** Names what would change; the import that follows brings the file again with it. */
  id: z.string(),
  revision: z.int(),
  total: z.int(),
  added: z.array(personRowShape),
  changed: z.array(
    z.strictObject({ before: personRowShape, after: personRowShape, fields: z.array(z.string()) }),
  ),
  gone: z.array(personRowShape),
  doubtful: z.array(personRowShape),
  problems: z.array(peopleProblemShape),
});
/** Inline fixes: rows to put (by address) and addresses to take out. */
export const peoplePatchShape = z.strictObject({
  revision: z.int(),
  put: z.array(personShape).max(1000),
  remove: z.array(address).max(1000),
});

const draftMailShape = z.strictObject({
  from: z.string().max(320),
  to: z.array(z.string().max(320)).max(1000),
  cc: z.array(z.string().max(320)).max(1000),
  bcc: z.array(z.string().max(320)).max(1000),
  subject: z.string().max(1000),
  body: z.string().max(200_000),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  composedAt: instant,
});
/** A draft that a clerk keeps to see what a policy does to it. Made up or made anonymous: the tab says so. */
export const scenarioShape = z.strictObject({
  id: z.string(),
  name: z.string().trim().min(1).max(120),
  draft: draftMailShape,
  history: z.array(draftMailShape.omit({ composedAt: true }).extend({ sentAt: instant })).max(50),
  /** The rules that should speak; null: not said. */
  expect: z.array(z.enum(RULE_IDS)).nullable(),
});
export const newScenarioShape = scenarioShape.omit({ id: true });

/** A clause that was found in a document, and what the clerk made of it. */
const ownClauseShape = z.strictObject({
  ref: z.string().min(1).max(60),
  heading: z.string().max(300),
  text: z.string().max(20_000),
  inForce: z.boolean(),
  /** Block of the document where it starts, to show it beside. */
  at: z.int().nullable(),
  rules: z.array(
    z.strictObject({
      rule: z.enum(RULE_IDS),
      bearing: z.enum(['direct', 'principle']),
      when: z.string().max(60).nullable(),
      /** proposed: by the product, not looked at yet. Only confirmed ones are used. */
      state: z.enum(['proposed', 'confirmed', 'refused']),
      score: z.number(),
    }),
  ),
  situations: z.array(
    z.strictObject({
      situation: z.string().max(80),
      standing: z.string().max(40),
      state: z.enum(['proposed', 'confirmed', 'refused']),
      score: z.number(),
    }),
  ),
  /** Whom it sends people to, and for what. What was kept before there were any has none. */
  routes: z
    .array(
      z.strictObject({
        subject: z.enum(ROUTE_SUBJECTS),
        /** Keys of the usual roles, in the order of approach. */
        to: z.array(z.string().max(80)).max(10),
        state: z.enum(['proposed', 'confirmed', 'refused']),
        score: z.number(),
      }),
    )
    .max(30)
    .optional(),
});
/** The council's own protocol as it is being brought in. */
export const ownProtocolShape = z.strictObject({
  revision: z.int(),
  name: z.string().min(1).max(200),
  /** "our protocol" */
  called: z.string().min(1).max(80),
  status: z.enum(['in-force', 'draft']),
  document: z.strictObject({
    name: z.string(),
    /** Paragraphs of the document in order, with what was struck out left out. */
    blocks: z.array(z.strictObject({ text: z.string(), used: z.boolean() })),
  }),
  problems: z.array(z.strictObject({ where: z.string(), text: z.string() })),
  clauses: z.array(ownClauseShape).max(2000),
  /** The pack it was last published as; null: not yet. */
  publishedAs: z.string().nullable(),
});
export const ownProtocolSaveShape = ownProtocolShape.pick({
  name: true,
  called: true,
  status: true,
  clauses: true,
});

/** A role that routes may lead to. */
export const roleChoiceShape = z.strictObject({ key: z.string(), name: z.string() });

export const sentOnQuestionShape = z.strictObject({
  id: z.string(),
  question: z.string(),
  /** Who wants an answer; null: sent without their name. */
  asker: z.string().nullable(),
  at: instant,
  state: z.enum(['open', 'answered', 'set-aside']),
  answer: linkedAnswerShape.nullable(),
});
export const settleQuestionShape = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('answered'), answer: linkedAnswerShape.omit({ question: true }) }),
  z.strictObject({ state: z.literal('set-aside') }),
  z.strictObject({ state: z.literal('open') }),
]);

export const meShape = z.strictObject({
  name: z.string(),
  email: z.string(),
  council: z.string(),
  mode: z.enum(['demo', 'tenant']),
  version: z.int().nullable(),
});

/** A pack to choose from. */
export const packChoiceShape = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(['in-force', 'draft']),
  clauses: z.int(),
  own: z.boolean(),
});

export type Me = z.infer<typeof meShape>;
export type PolicyBody = z.infer<typeof policyBodyShape>;
export type LinkedAnswer = z.infer<typeof linkedAnswerShape>;
export type DraftPolicy = z.infer<typeof draftPolicyShape>;
export type Difference = z.infer<typeof differenceShape>;
export type VersionSummary = z.infer<typeof versionSummaryShape>;
export type PolicyVersion = z.infer<typeof versionShape>;
export type Stale = z.infer<typeof staleShape>;
export type AuditEntry = z.infer<typeof auditEntryShape>;
export type AuditPage = z.infer<typeof auditPageShape>;
export type Insights = z.infer<typeof insightsShape>;
export type PersonRow = z.infer<typeof personRowShape>;
export type PeopleSheet = z.infer<typeof peopleSheetShape>;
export type PeopleSyncState = z.infer<typeof peopleSyncShape>;
export type PeoplePreview = z.infer<typeof peoplePreviewShape>;
export type Scenario = z.infer<typeof scenarioShape>;
export type NewScenario = z.infer<typeof newScenarioShape>;
export type OwnClause = z.infer<typeof ownClauseShape>;
export type OwnProtocol = z.infer<typeof ownProtocolShape>;
export type OwnProtocolSave = z.infer<typeof ownProtocolSaveShape>;
export type SentOnQuestion = z.infer<typeof sentOnQuestionShape>;
export type SettleQuestion = z.infer<typeof settleQuestionShape>;
export type RoleChoice = z.infer<typeof roleChoiceShape>;
export type PackChoice = z.infer<typeof packChoiceShape>;
