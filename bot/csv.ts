/**
 * One cell of a CSV file for a spreadsheet. A text that a spreadsheet would run as a formula (it begins with = + - @,
 * a tab or a carriage return) gets an apostrophe in front, which shows it as text (OWASP, "CSV injection").
 */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV file in UTF-8 with a mark that Excel needs to know it as such. */
export function csvFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The text that `csvFile` wrote an apostrophe in front of. */
export function withoutApostrophe(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
