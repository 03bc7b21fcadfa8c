import { useEffect, useState } from 'react';

/** The local client of the bot takes some seconds to start, longer than this page. */
const ASK_AGAIN_MS = 3000;
const MOST_ASKED = 20;

/** Where the bot can be asked, or null while that is not known (the client has not started, or never will). */
export function usePlayground(): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    let stopped = false;
    const ask = async (): Promise<void> => {
      asked += 1;
      const found = await fetch('/api/demo/playground')
        .then((response) => response.json() as Promise<{ url: string | null }>)
        .catch(() => ({ url: null }));
      if (stopped) return;
      if (found.url !== null) setUrl(found.url);
      else if (asked < MOST_ASKED) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);
  return url;
}
