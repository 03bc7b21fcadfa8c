/**
 * U+0080 to U+009F are controls that no mail holds; they are Windows-1252 read as Latin-1, as Node 20's TextDecoder
 * does (nodejs/node issue 56542).
 */
export function repaired(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** 0x80 to 0x9F; the five that are not assigned stay nothing anybody sees. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Reads bytes as Windows-1252 and gives them back as UTF-8. */
export function fromWindows1252(bytes: Uint8Array): Uint8Array {
  return Buffer.from(repaired(Buffer.from(bytes).toString('latin1')), 'utf8');
}
