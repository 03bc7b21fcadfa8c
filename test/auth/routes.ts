import http from 'node:http';
import type { Express } from 'express';

interface Layer {
  readonly route?: { readonly path: string | string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Every route of an app as "METHOD path", once each, in the order that Express tries them. */
export function routesOf(app: Express): string[] {
  const inStack = (stack: readonly Layer[]): string[] =>
    stack.flatMap(({ route, handle }) =>
      route === undefined
        ? inStack(handle?.stack ?? [])
        : [route.path]
            .flat()
            .flatMap((path) => Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${path}`)),
    );
  return [...new Set(inStack((app as unknown as { router: { stack: readonly Layer[] } }).router.stack))];
}

/** Watches for the app that the next server is started with, so that its routes are read from the app itself. */
export function catchApp(): () => Express {
  const spy = jest.spyOn(http, 'createServer');
  return () => {
    const calls: readonly (readonly unknown[])[] = spy.mock.calls;
    const app = calls
      .map((call) => call[1])
      .find((listener) => typeof listener === 'function' && 'router' in listener);
    spy.mockRestore();
    if (app === undefined) throw new Error('no server was started with an app of Express');
    return app as Express;
  };
}

/** A path that a route's pattern matches. */
export function filled(pattern: string): string {
  return pattern.replace(/:\w+/g, '1');
}

export interface Reply {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

const agent = new http.Agent({ keepAlive: true });

/** Sends a request as no browser would: any header, any number of times. */
export function call(
  url: string,
  method: string,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
  body = '',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      url,
      {
        method,
        agent,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [
            name,
            typeof value === 'string' ? value : [...value],
          ]),
        ),
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
