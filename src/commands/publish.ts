import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { JsonObject } from '../badge/contract.js';
import { need } from '../cli/args.js';
import { parseFor, type CommandSpec, type Given } from '../cli/command-spec.js';
import { at, exists, readJson, readText, writeAtomically } from '../cli/files.js';
import { formerSite, hostingFiles, tellFormer, warnOfKeys } from '../cli/former-site.js';
import { EXIT, UsageError, type Io } from '../cli/io.js';
import { isLoopback, tellLoopback } from '../cli/loopback.js';
import { nodeFetch } from '../cli/node-fetch.js';
import { jsonText, plain } from '../cli/plain-text.js';
import { readKey } from '../cli/signing.js';
import { openSeries } from '../cli/status-list-file.js';
import {
  changesBetween,
  checkSite,
  planSite,
  SiteError,
  type Change,
  type IssuerKey,
  type ServedFile,
  linkDomain,
  readLinkage,
  type Site,
  type SiteContent,
  type SiteFile,
} from '../issue.js';
import { isObject, type Json } from '../json/values.js';

export const spec = {
  forms: [
    '--out FOLDER --key KEYFILE… [--list LIST]… [--definition FILE]… [--profile FILE] [--link-domain] [--dry-run] [--check] [--json]',
  ],
  options: {
    out: {
      value: 'FOLDER',
      about: 'the folder to upload; only files that differ are written, none is deleted',
    },
    key: {
      value: 'KEYFILE',
      about: 'every key that you ever signed with, from keygen; only the public half is published',
      several: true,
    },
    list: {
      value: 'LIST',
      about: 'status list, from mint --status or status create, with the lists that continue it',
      several: true,
    },
    definition: {
      value: 'FILE',
      about: 'definition of an achievement, from open-badge define, served at its id',
      several: true,
    },
    profile: { value: 'FILE', about: 'OB 3.0 Profile of the issuer, served at its id' },
    'link-domain': {
      about:
        'sign that the DID of each key belongs to this host, in .well-known/did-configuration.json; signed anew 30 days before its end',
    },
    'dry-run': { about: 'write nothing, show what would change' },
    check: { about: 'request each file and compare it with FOLDER: run it again after the upload' },
    'allow-loopback': { about: 'allow a host on this machine (demo and tests)' },
    json: { about: 'one JSON object per file' },
  },
  notes: [
    'Writes did.json, a JWK Set, lists, definitions, _headers, and hosting.md with what the host must send. Everything is verified first.',
  ],
  exits: 'Exit status: 0 done and served as planned, 1 not served as planned, 64 misuse.',
} as const satisfies CommandSpec;

type Values = Given<typeof spec>['values'];

async function documentIn(io: Io, path: string, type: string): Promise<JsonObject> {
  const document = (await readJson(io, path)) as Json;
  if (!isObject(document) || ![document['type']].flat().includes(type))
    throw new UsageError(`${path}: not a JSON document of type ${type}`);
  return document;
}

/** Reads keys one after the other, since a passphrase may be asked for each. */
async function readKeys(io: Io, paths: readonly string[]): Promise<IssuerKey[]> {
  const keys: IssuerKey[] = [];
  for (const path of paths) keys.push(await readKey(io, path));
  return keys;
}

/** Reads every file that is named. */
async function contentOf(io: Io, values: Values): Promise<SiteContent> {
  const { key = [], list = [], definition = [], profile } = values;
  if (key.length === 0) throw new UsageError('missing --key KEYFILE', true);
  const all = <T>(paths: readonly string[], readOne: (path: string) => Promise<T>) =>
    Promise.all(paths.map(readOne));
  return {
    signers: await readKeys(io, key),
    lists: (await all(list, (path) => openSeries(io, path))).flat().map(({ list }) => list),
    definitions: await all(definition, (path) => documentIn(io, path, 'Achievement')),
    ...(profile === undefined ? {} : { profile: await documentIn(io, profile, 'Profile') }),
  };
}

const LINKAGES = '.well-known/did-configuration.json';
/** A linkage that ends sooner is signed anew, in milliseconds. */
const RENEW_BEFORE = 30 * 86_400_000;

/** Reads the linkages that are in the folder already: publishing again must give the same files. */
async function keptLinkages(io: Io, folder: string, origin: string): Promise<readonly string[]> {
  const path = join(folder, LINKAGES);
  if (!(await exists(io, path))) return [];
  const document = (await readJson(io, path)) as Json;
  const tokens = isObject(document) ? [document['linked_dids'] ?? []].flat() : [];
  const soon = io.now().getTime() + RENEW_BEFORE;
  return tokens.filter((one): one is string => {
    const linkage = typeof one === 'string' ? readLinkage(one) : undefined;
    return linkage?.origin === origin && linkage.validUntil.getTime() > soon;
  });
}

/** Links the DID of each key with the host, by the first of its keys. */
async function linked(io: Io, folder: string, content: SiteContent): Promise<SiteContent> {
  const { origin } = await planSite(content);
  const kept = await keptLinkages(io, folder, origin);
  const linkages: string[] = [];
  const dids = new Set(content.signers.map(({ controller }) => controller));
  for (const did of [...dids].filter((one) => one.startsWith('did:'))) {
    const own = content.signers.filter(({ controller }) => controller === did);
    const isOwn = (token: string): boolean =>
      own.some(({ id }) => readLinkage(token)?.keyId === id);
    linkages.push(kept.find(isOwn) ?? (await linkDomain(own[0]!, { origin, now: io.now() })));
  }
  return { ...content, linkages };
}

async function planned(io: Io, folder: string, values: Values): Promise<Site> {
  try {
    const content = await contentOf(io, values);
    return await planSite(values['link-domain'] ? await linked(io, folder, content) : content);
  } catch (error) {
    throw error instanceof SiteError ? new UsageError(error.message) : error;
  }
}

/** A file beside what is in the folder already. */
interface Compared {
  readonly path: string;
  readonly text: string;
  readonly state: 'new' | 'changed' | 'same';
  readonly changes: readonly Change[];
}

async function compared(io: Io, folder: string, path: string, text: string): Promise<Compared> {
  const target = join(folder, path);
  if (!(await exists(io, target))) return { path, text, state: 'new', changes: [] };
  const before = await readText(io, target);
  if (before === text) return { path, text, state: 'same', changes: [] };
  return { path, text, state: 'changed', changes: changesBetween(before, text) };
}

async function write(io: Io, folder: string, { path, text, state }: Compared): Promise<void> {
  if (state === 'same') return;
  const target = join(folder, path);
  await mkdir(dirname(at(io, target)), { recursive: true });
  await writeAtomically(io, target, text);
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

const changeLines = (one: Compared): string =>
  [
    `${one.state.padEnd(8)} ${plain(one.path)}`,
    ...one.changes.map(({ kind, pointer }) => `         ${SIGNS[kind]} ${plain(pointer || '/')}`),
    '',
  ].join('\n');

const WORDS: Readonly<Record<ServedFile['faults'][number]['fault'], string>> = {
  unreachable: 'it cannot be requested',
  redirect: 'it is redirected; verifiers in browsers need it at this URL',
  status: 'the host answers with an error',
  differs: 'the host serves something else than the folder has: upload it, or wait for caches',
  'cors-missing': 'Access-Control-Allow-Origin: * is missing, so that browsers cannot read it',
  type: 'its Content-Type is not one that readers accept',
  'cached-long': 'it stays in caches for longer than planned',
};

const servedLines = ({ url, faults }: ServedFile): string =>
  faults.length === 0
    ? `✓ ${plain(url)}\n`
    : faults
        .map(({ fault, got }) => `✗ ${plain(url)}: ${WORDS[fault]} (${plain(got, 80)})\n`)
        .join('');

async function check(io: Io, files: readonly SiteFile[], values: Values): Promise<number> {
  const allowLoopback = values['allow-loopback'] ?? false;
  if (!allowLoopback && files.some(({ url }) => isLoopback(url))) tellLoopback(io);
  const served = await checkSite(files, { fetch: io.fetch ?? nodeFetch({ allowLoopback }) });
  for (const one of served) io.out(values.json ? jsonText(one) : servedLines(one));
  return served.every(({ faults }) => faults.length === 0) ? EXIT.valid : EXIT.notValid;
}

/**
 * Runs `open-badge publish`, which writes the public documents of an issuer into a folder for a
 * static host, and checks how they are served.
 * @returns the exit status
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseFor(argv, spec);
  if (positionals.length > 0) throw new UsageError(`unexpected argument: ${positionals[0]}`, true);
  const folder = need(values.out, '--out FOLDER');
  const site = await planned(io, folder, values);
  const former = await formerSite(io, folder, site);
  tellFormer(io, former);
  await warnOfKeys(io, folder, site);
  const wanted = [...site.files, ...hostingFiles(site, former)];
  for (const { path, text } of wanted) {
    const one = await compared(io, folder, path, text);
    if (!values['dry-run']) await write(io, folder, one);
    io.out(
      values.json ? jsonText({ path, state: one.state, changes: one.changes }) : changeLines(one),
    );
  }
  return values.check ? check(io, [...site.files, ...former.files], values) : EXIT.valid;
}
