const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Hours ahead of UTC. The American names are RFC 5322's; BST and IST as in the British Isles. */
const ZONES: Readonly<Record<string, number>> = {
  gmt: 0,
  ut: 0,
  utc: 0,
  z: 0,
  wet: 0,
  bst: 1,
  ist: 1,
  west: 1,
  cet: 1,
  cest: 2,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** An RFC 5322 date (its obsolete forms too) as an ISO instant; null when it is none. */
export function readMailDate(text: string): string | null {
  const plain = text
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const iso = /^\d{4}-\d\d-\d\dT\S+$/.test(plain) ? Date.parse(plain) : Number.NaN;
  if (!Number.isNaN(iso)) return new Date(iso).toISOString();
  const parts =
    /^(?:[A-Za-z]+\.?,? )?(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{2,4}) (\d{1,2}):(\d\d)(?::(\d\d))?(?: ([+-]\d{4}|[A-Za-z]+))?$/.exec(
      plain,
    );
  if (parts === null) return null;
  const month = MONTHS.indexOf((parts[2] ?? '').toLowerCase());
  const stated = Number(parts[3]);
  const year = stated < 50 ? stated + 2000 : stated < 1000 ? stated + 1900 : stated;
  const [day, hour, minute, second] = [parts[1], parts[4], parts[5], parts[6] ?? '0'].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const zone = (parts[7] ?? '+0000').toLowerCase();
  const signed = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  const ahead =
    signed === null
      ? (ZONES[zone] ?? 0) * 60
      : (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3]));
  const local = new Date(Date.UTC(year, month, day, hour, minute, second));
  if (month < 0 || local.getUTCDate() !== day || hour > 23 || minute > 59 || second > 60) return null;
  return new Date(local.getTime() - ahead * 60_000).toISOString();
}
