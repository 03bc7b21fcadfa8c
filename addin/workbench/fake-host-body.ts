/** A message body as Outlook keeps it. */
export interface HostBody {
  readonly type: 'html' | 'text';
  /** HTML without the html, head and body elements, or plain text. */
  readonly content: string;
}

/** Whether Outlook would take it for an SMTP address. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>;,]+@[^\s@<>;,.]+(\.[^\s@<>;,.]+)+$/.test(text);
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A person's typing as an HTML body: a div a line, as new Outlook writes it. */
export function typedBody(text: string): HostBody {
  const lines = text
    .split('\n')
    .map((line) => (line === '' ? '<div><br></div>' : `<div>${escape(line)}</div>`));
  return { type: 'html', content: lines.join('') };
}

/** The body as getAsync gives it. Its text form is rough, as web Outlook's is: tags out, lines at block ends. */
export function bodyAs(body: HostBody, type: 'html' | 'text'): string {
  if (type === 'html') {
    const inner = body.type === 'html' ? body.content : escape(body.content).replace(/\n/g, '<br>\r\n');
    return `<html><head>\r\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr">\r\n${inner}\r\n</body></html>`;
  }
  if (body.type === 'text') return body.content.replace(/\r?\n/g, '\r\n');
  return body.content
    .replace(/<br[^>]{0,200}>|<\/(div|p|li|tr|h[1-6])>/gi, '\r\n')
    .replace(/<[^>]{0,5000}>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The body after setAsync, or null where the client refuses the format. */
export function storeBody(before: HostBody, data: string, type: 'html' | 'text'): HostBody | null {
  if (type === 'html' && before.type === 'text') return null;
  if (before.type === 'text') return { type: 'text', content: data.replace(/\r\n/g, '\n') };
  if (type === 'text') return { type: 'html', content: escape(data).replace(/\r?\n/g, '<br>') };
  const open = /<body[^>]{0,500}>/i.exec(data);
  const from = open === null ? 0 : open.index + open[0].length;
  const close = data.toLowerCase().lastIndexOf('</body>');
  return { type: 'html', content: data.slice(from, close < from ? data.length : close).trim() };
}
