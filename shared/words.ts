/** "a", "a and b", "a, b and c" */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

/** Fills {placeholders}; an unknown one stays, so that a test or a clerk sees it. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]{1,20})\}/gi, (whole, name: string) => data[name] ?? whole);
}
