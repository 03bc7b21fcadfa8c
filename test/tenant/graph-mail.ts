import {
  badRequest,
  graphError,
  noConsent,
  pick,
  selected,
  toToken,
  fromToken,
  topOf,
  type Answer,
  type World,
} from './graph-wire';

/** A message in Sent Items. */
export interface SentMessage {
  readonly id: string;
  readonly subject: string;
  /** ISO 8601 instant. */
  readonly sentDateTime: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly text: string;
  readonly conversationId?: string;
  readonly isDraft?: boolean;
}

const FOLDER = '/me/mailFolders/sentitems/messages';

const recipient = (address: string): unknown => ({ emailAddress: { name: address, address } });

/** me/mailFolders/sentitems/messages, with $filter by sentDateTime, $orderby, $select, $top and paging by $skip. */
export function answerMail({ path, granted, tenant, url, me, headers, origin }: World): Answer | null {
  if (path.toLowerCase() !== FOLDER.toLowerCase()) return null;
  if (me === null) return badRequest('/me request is only valid with delegated authentication flow.');
  if (!granted.has('Mail.Read'))
    return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  if (!tenant.users.has(me)) return noConsent();
  const filter = url.searchParams.get('$filter');
  const since = filter === null ? null : /^sentDateTime ge (\d{4}-\d\d-\d\dT[\d:.]+Z)$/.exec(filter)?.[1];
  if (since === undefined)
    return graphError(
      400,
      'ErrorInvalidUrlQueryFilter',
      'The query filter contains one or more invalid nodes.',
    );
  const order = url.searchParams.get('$orderby');
  if (order !== null && order !== 'sentDateTime desc') return badRequest('The order is not supported.');
  // Fields of $orderby have to be in $filter, and first: which they are, both being sentDateTime.
  if (url.searchParams.has('$search') && filter !== null)
    return graphError(
      400,
      'SearchWithFilter',
      'The query parameters $search and $filter cannot be used together.',
    );
  const top = topOf(url, 10, 1000);
  if (top === null) return badRequest("The value of '$top' must be from 1 to 1000.");
  const given = url.searchParams.get('$skiptoken');
  const from = given === null ? 0 : ((fromToken(given) as number | null) ?? 0);
  const asText = /outlook\.body-content-type\s*=\s*"?text"?/.test(headers['prefer'] ?? '');
  const all = (tenant.sent.get(me) ?? [])
    .filter(({ sentDateTime }) => since === null || Date.parse(sentDateTime) >= Date.parse(since))
    .sort((a, b) => (a.sentDateTime < b.sentDateTime ? 1 : -1));
  const select = selected(url) ?? ['subject', 'body', 'sentDateTime', 'from', 'toRecipients'];
  const next = new URL(`${origin}/v1.0${FOLDER}`);
  for (const [name, value] of url.searchParams) next.searchParams.set(name, value);
  next.searchParams.set('$skiptoken', toToken(from + top));
  return {
    status: 200,
    headers: asText ? { 'Preference-Applied': 'outlook.body-content-type="text"' } : {},
    body: {
      '@odata.context': `${origin}/v1.0/$metadata#users('me')/mailFolders('sentitems')/messages`,
      ...(from + top < all.length ? { '@odata.nextLink': next.href } : {}),
      value: all.slice(from, from + top).map((one) => ({
        '@odata.etag': 'W/"CQAAABYAAAC4offRnqLiRZ"',
        ...pick(
          {
            id: one.id,
            subject: one.subject,
            sentDateTime: one.sentDateTime,
            isDraft: one.isDraft ?? false,
            conversationId: one.conversationId ?? null,
            internetMessageId: `<${one.id}@mail.example>`,
            from: recipient(one.from),
            sender: recipient(one.from),
            toRecipients: one.to.map(recipient),
            ccRecipients: (one.cc ?? []).map(recipient),
            bccRecipients: (one.bcc ?? []).map(recipient),
            importance: 'normal',
            body: asText
              ? { contentType: 'text', content: one.text }
              : { contentType: 'html', content: `<html><body><p>${one.text}</p></body></html>` },
          },
          select,
        ),
      })),
    },
  };
}
