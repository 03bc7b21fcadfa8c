import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';

/** Statuses after which Microsoft's guidance is to try again: a clash, too much at once, or a moment's failure. */
const AGAIN: ReadonlySet<number> = new Set([412, 429, 502, 504]);
const MOST_TRIES = 4;
const FIRST_WAIT_MS = 250;

/** Sends one activity, trying again with growing, uneven waits where that may help (at most some 4 s in all). */
export async function send(
  context: TurnContext,
  activity: Partial<Activity>,
): Promise<ResourceResponse | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await context.sendActivity(activity);
    } catch (error) {
      if (tries >= MOST_TRIES || !AGAIN.has(statusOf(error))) throw error;
      const wait = FIRST_WAIT_MS * 2 ** tries * (0.5 + Math.random());
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 0;
}
