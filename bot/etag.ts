/** If-None-Match (RFC 9110, 13.1.2): a list of tags, or "*". A cache may have weakened ours; that still matches. */
export function holdsTag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header
    .slice(0, 4000)
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
