/**
 * Writes the app packages for one council's tenant:
 *   npm run package -- --domain nudge.council.gov.uk --app-id GUID [--xml-id GUID] [--version 1.2.3] [--out FOLDER]
 * Two zip files: the unified app (Teams bot, tab, Outlook add-in) and the XML add-in for Mac and phones.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import JSZip from 'jszip';
import { crossCheck, crossCheckXml, type UnifiedManifest } from './check';

const HERE = __dirname;
/** What the manifests in this folder hold in place of a council's own. */
const PLACEHOLDER = {
  domain: 'nudge.example.gov.uk',
  appId: '0c9a6f52-7f1b-4a6e-8d35-2e4b9c1d7a60',
  xmlId: 'd2f4c6a8-5b1e-4d97-9c30-8e6f1a2b3c4d',
  version: '0.1.0',
} as const;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const VERSION = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/** What a council sets. */
export interface PackageOptions {
  /** Host name of the server, without https:// and path. */
  readonly domain: string;
  /** The app registration in Entra, which is also the bot's. */
  readonly appId: string;
  /** Id of the XML add-in; the default does unless two deployments meet in one tenant. */
  readonly xmlId?: string;
  readonly version?: string;
}

/** The options cannot be used; the message names every problem, a line each. */
export class PackageError extends Error {}

/**
 * Both packages as zip bytes, by file name, checked by the cross-checks. The same options give the same manifests.
 * @throws PackageError for a domain, id or version that is none, or a manifest that fails a check.
 */
export async function makePackages(options: PackageOptions): Promise<Readonly<Record<string, Buffer>>> {
  const problems: string[] = [];
  if (!DOMAIN.test(options.domain))
    problems.push(`--domain is "${options.domain}"; expected a host name such as nudge.council.gov.uk`);
  if (!GUID.test(options.appId)) problems.push(`--app-id is "${options.appId}"; expected a GUID`);
  if (options.xmlId !== undefined && !GUID.test(options.xmlId))
    problems.push(`--xml-id is "${options.xmlId}"; expected a GUID`);
  if (options.version !== undefined && !VERSION.test(options.version))
    problems.push(`--version is "${options.version}"; expected three numbers such as 1.2.3`);
  if (options.xmlId !== undefined && options.xmlId.toLowerCase() === options.appId.toLowerCase())
    problems.push('--xml-id must not be the app id: the XML add-in has an id of its own');
  if (problems.length > 0) throw new PackageError(problems.join('\n'));

  const fill = (text: string): string =>
    text
      .replaceAll(PLACEHOLDER.domain, options.domain)
      .replaceAll(PLACEHOLDER.appId, options.appId.toLowerCase())
      .replaceAll(PLACEHOLDER.xmlId, (options.xmlId ?? PLACEHOLDER.xmlId).toLowerCase());
  const version = options.version ?? PLACEHOLDER.version;
  const json = fill(readFileSync(path.join(HERE, 'manifest.json'), 'utf8')).replace(
    `"version": "${PLACEHOLDER.version}"`,
    `"version": "${version}"`,
  );
  const xml = fill(readFileSync(path.join(HERE, 'manifest.xml'), 'utf8')).replace(
    `<Version>${PLACEHOLDER.version}.0</Version>`,
    `<Version>${version}.0</Version>`,
  );
  const manifest = JSON.parse(json) as UnifiedManifest;
  const faults = [...crossCheck(manifest), ...crossCheckXml(xml, manifest)];
  if (faults.length > 0) throw new PackageError(faults.join('\n'));

  const app = new JSZip();
  app.file('manifest.json', json);
  for (const file of [manifest.icons.color, manifest.icons.outline])
    app.file(file, readFileSync(path.join(HERE, file)));
  const mail = new JSZip();
  mail.file('manifest.xml', xml);
  return {
    'protocol-nudge.zip': await app.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }),
    'protocol-nudge-mac-and-phone.zip': await mail.generateAsync({
      type: 'nodebuffer',
      compression: 'DEFLATE',
    }),
  };
}

async function main(): Promise<number> {
  const usage =
    'usage: npm run package -- --domain HOST --app-id GUID [--xml-id GUID] [--version X.Y.Z] [--out FOLDER]\n';
  try {
    const { values } = parseArgs({
      options: {
        domain: { type: 'string' },
        'app-id': { type: 'string' },
        'xml-id': { type: 'string' },
        version: { type: 'string' },
        out: { type: 'string', default: 'dist/package' },
      },
    });
    const packages = await makePackages({
      domain: values.domain ?? '',
      appId: values['app-id'] ?? '',
      ...(values['xml-id'] === undefined ? {} : { xmlId: values['xml-id'] }),
      ...(values.version === undefined ? {} : { version: values.version }),
    });
    mkdirSync(values.out, { recursive: true });
    for (const [name, bytes] of Object.entries(packages)) {
      const file = path.join(values.out, name);
      writeFileSync(file, bytes);
      process.stdout.write(`${file}\n`);
    }
    return 0;
  } catch (error) {
    const known = error instanceof PackageError || (error instanceof TypeError && 'code' in error);
    if (!known) throw error;
    process.stderr.write(`${error.message}\n${usage}`);
    return 1;
  }
}

if (require.main === module) {
  void main().then((status) => {
    process.exitCode = status;
  });
}
