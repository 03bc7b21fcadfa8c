type Data = unknown;
function isObject(value: Data): value is Readonly<Record<string, Data>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same by value, whatever the order of keys. */
export function isSame(a: Data, b: Data): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    const other = b as readonly Data[];
    return a.length === other.length && a.every((one, index) => isSame(one, other[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}
