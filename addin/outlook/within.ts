import type { Later } from './office';

interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}
export type Fetch = (
  url: string,
  init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string },
) => Promise<FetchResponse>;

/** The promise's value, or `otherwise` when it fails or has not come after so many milliseconds. Never rejects. */
export function within<T>(
  later: Later | null,
  milliseconds: number,
  work: () => Promise<T>,
  otherwise: T,
): Promise<T> {
  return new Promise((resolve) => {
    let callOff: (() => void) | null = null;
    const settle = (value: T): void => {
      if (callOff !== null) callOff();
      resolve(value);
    };
    if (later !== null) {
      callOff = later(() => {
        resolve(otherwise);
      }, milliseconds);
    }
    try {
      work().then(settle, () => {
        settle(otherwise);
      });
    } catch {
      settle(otherwise);
    }
  });
}
