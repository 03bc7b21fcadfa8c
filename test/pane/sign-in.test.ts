import { createSignIn, type PaneSignIn, type TokenClient } from '../../addin/outlook/pane/sign-in';
import type { Fetch } from '../../addin/outlook/within';

/** Signing in from the pane: what is asked of Microsoft's library and of the server, and what the member is told. */

const SET_UP = {
  mode: 'tenant',
  clientId: 'client',
  tenant: 'tenant',
  scope: 'api://nudge/access_as_user',
} as const;

/** As Microsoft's library fails when the member has to sign in or agree. */
class InteractionRequired extends Error {
  override name = 'InteractionRequiredAuthError';
}

interface World {
  readonly signIn: PaneSignIn;
  /** "silent api://…", "popup …", "silent! …" (a new token wanted), in order. */
  readonly asked: string[];
  readonly sent: (string | undefined)[];
  readonly told: string[];
}

function world({
  silent = () => 'token',
  popup = () => 'token',
  load,
  status = () => 200,
}: {
  readonly silent?: () => string;
  readonly popup?: () => string;
  readonly load?: () => Promise<TokenClient | null>;
  readonly status?: () => number;
} = {}): World {
  const asked: string[] = [];
  const sent: (string | undefined)[] = [];
  const told: string[] = [];
  const client: TokenClient = {
    async acquireTokenSilent({ scopes, forceRefresh }) {
      await Promise.resolve();
      asked.push(`silent${forceRefresh === true ? '!' : ''} ${scopes.join(' ')}`);
      return { accessToken: silent() };
    },
    async acquireTokenPopup({ scopes }) {
      await Promise.resolve();
      asked.push(`popup ${scopes.join(' ')}`);
      return { accessToken: popup() };
    },
  };
  const send: Fetch = (_url, { headers }) => {
    sent.push(headers['Authorization']);
    return Promise.resolve({
      status: status(),
      headers: { get: () => null },
      text: () => Promise.resolve(''),
    });
  };
  const signIn = createSignIn(SET_UP, load ?? (() => Promise.resolve(client)), send);
  signIn.subscribe(() => told.push(signIn.getState()));
  return { signIn, asked, sent, told };
}
const ask = ({ signIn }: World): Promise<number> =>
  signIn.fetch('/api/policy', { method: 'GET', headers: { Accept: 'x' } }).then(({ status }) => status);
const fails = (error: Error) => (): string => {
  throw error;
};

test('a request carries the member’s token, asked for silently', async () => {
  const w = world();
  expect(await ask(w)).toBe(200);
  expect(w.sent).toEqual(['Bearer token']);
  expect(w.asked).toEqual([`silent ${SET_UP.scope}`]);
  expect(w.signIn.getState()).toBe('in');
});

test('nothing is fetched of Microsoft’s library before a token is wanted, and then once', async () => {
  let loads = 0;
  const w = world({
    load: () => {
      loads += 1;
      return Promise.resolve(null);
    },
  });
  expect(loads).toBe(0);
  await Promise.all([ask(w), ask(w), w.signIn.graph(['Mail.Read'], false)]);
  expect(loads).toBe(1);
});

test('without a token nothing is sent, no window opens, and the member is told', async () => {
  const w = world({ silent: fails(new InteractionRequired()) });
  expect(await ask(w)).toBe(401);
  expect(w.sent).toEqual([]);
  expect(w.asked.filter((one) => one.startsWith('popup'))).toEqual([]);
  expect(w.signIn.getState()).toBe('out');
});

test('a window opens from the member’s click alone', async () => {
  const w = world({ silent: fails(new InteractionRequired()) });
  await ask(w);
  expect(await w.signIn.signIn()).toBe(true);
  expect(w.asked.at(-1)).toBe(`popup ${SET_UP.scope}`);
  expect(w.told).toEqual(['out', 'in']);
});

test('a window that is closed leaves everything as it was', async () => {
  const w = world({ silent: fails(new InteractionRequired()), popup: fails(new Error('user_cancelled')) });
  await ask(w);
  expect(await w.signIn.signIn()).toBe(false);
  expect(w.signIn.getState()).toBe('out');
});

test('no network is not “not signed in”', async () => {
  const w = world({ silent: fails(new Error('no_network')) });
  expect(await ask(w)).toBe(401);
  expect(w.signIn.getState()).toBe('unknown');
});

test('an Outlook that cannot hand out tokens is called that, and never asked to open a window', async () => {
  const w = world({ load: () => Promise.resolve(null) });
  expect(await ask(w)).toBe(401);
  expect(w.signIn.getState()).toBe('cannot');
  expect(await w.signIn.signIn()).toBe(false);
  expect(await w.signIn.graph(['Mail.Read'], true)).toBeNull();
  expect(w.signIn.getState()).toBe('cannot');
});

test('when the library does not come, it is fetched again the next time', async () => {
  let loads = 0;
  const w = world({
    load: () => {
      loads += 1;
      return loads === 1
        ? Promise.reject(new Error('offline'))
        : Promise.resolve({
            acquireTokenSilent: () => Promise.resolve({ accessToken: 'later' }),
            acquireTokenPopup: () => Promise.reject(new Error('never')),
          });
    },
  });
  expect(await w.signIn.api()).toBeNull();
  expect(await w.signIn.api()).toBe('later');
});

test('a token that the server refuses is asked for anew, once it is wanted', async () => {
  const answers = [401, 200, 200];
  const w = world({ status: () => answers.shift() ?? 200 });
  expect(await ask(w)).toBe(401);
  expect(w.signIn.getState()).toBe('out');
  expect(await ask(w)).toBe(200);
  expect(await ask(w)).toBe(200);
  expect(w.asked.map((one) => one.split(' ')[0])).toEqual(['silent', 'silent!', 'silent']);
  expect(w.signIn.getState()).toBe('in');
});

test('who may not use it is told that, and a server that is away says nothing of it', async () => {
  const refused = world({ status: () => 403 });
  await ask(refused);
  expect(refused.signIn.getState()).toBe('refused');
  const away = world({ status: () => 503 });
  await ask(away);
  expect(away.signIn.getState()).toBe('unknown');
});

test('a token for Graph has its own scopes, and its consent is asked from a click alone', async () => {
  const w = world({ silent: fails(new InteractionRequired()) });
  expect(await w.signIn.graph(['Mail.Read'], false)).toBeNull();
  expect(w.signIn.getState()).toBe('unknown');
  expect(await w.signIn.graph(['Mail.Read'], true)).toBe('token');
  expect(w.asked).toEqual(['silent Mail.Read', 'silent Mail.Read', 'popup Mail.Read']);
});
