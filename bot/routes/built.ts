import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';
import { errorCode } from '../error-code';
import { holdsTag } from '../etag';

/** The launch events' script, as both manifests name it. */
export const LAUNCH_SCRIPT = '/launch.js';
/** Built scripts and their data, all in one folder; source maps and whatever else lies there are left to others. */
const NAME = /^\/[\w-]{1,100}(?:\.[\w-]{1,100})?\.(js|json)$/;
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

interface Built {
  readonly changed: number;
  readonly etag: string;
  readonly plain: Buffer;
  readonly zipped: Buffer;
}

/**
 * Gives out what webpack built, gzipped where the client takes that: Outlook loads the launch script within the five
 * seconds of a Send, and its bare engine must be told where the script came from, so `origin` is written above it
 * (null: the demo, whose page knows). A file is read and zipped when first asked for, and again when it has changed.
 */
export function builtFiles(folder: string, origin: string | null): RequestHandler {
  const kept = new Map<string, Built>();

  async function read(name: string): Promise<Built | null> {
    const file = join(folder, name);
    const changed = await stat(file).then(
      (found) => (found.isFile() ? found.mtimeMs : null),
      (error: unknown) => {
        if (errorCode(error) === 'ENOENT') return null;
        throw error;
      },
    );
    if (changed === null) return null;
    const known = kept.get(name);
    if (known?.changed === changed) return known;
    const head =
      origin !== null && name === LAUNCH_SCRIPT ? `var protocolNudgeOrigin=${JSON.stringify(origin)};\n` : '';
    const plain = Buffer.concat([Buffer.from(head), await readFile(file)]);
    const built: Built = {
      changed,
      etag: createHash('sha256').update(plain).digest('base64url').slice(0, 27),
      plain,
      zipped: await promisify(gzip)(plain, { level: 9 }),
    };
    kept.set(name, built);
    return built;
  }

  return async (request, response, next) => {
    const [, kind = ''] = NAME.exec(request.path) ?? [];
    const type = TYPES[kind];
    const built =
      type !== undefined && (request.method === 'GET' || request.method === 'HEAD')
        ? await read(request.path)
        : null;
    if (type === undefined || built === null) {
      next();
      return;
    }
    const zip = request.acceptsEncodings('gzip', 'identity') === 'gzip';
    // Another representation has another strong tag.
    const etag = `"${built.etag}${zip ? '-gzip' : ''}"`;
    response.set({
      ETag: etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': 'no-cache',
      // Outlook runs the event file from pages of its own origin.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    if (holdsTag(request.get('if-none-match'), etag)) {
      response.status(304).end();
      return;
    }
    response.type(`${type}; charset=utf-8`);
    if (zip) response.set('Content-Encoding', 'gzip');
    response.send(zip ? built.zipped : built.plain);
  };
}
