import type { JsonObject } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import { asList, isObject } from '../../json/values.js';
import type { Signer } from '../../securing/contract.js';
import { contextsFor } from '../issue-contexts.js';
import { controllerUrl } from '../key-identity.js';
import { lint } from '../lint/index.js';
import type { Site, SiteContent, SiteFile } from './contract.js';
import { LINKAGE_CONTEXT, readLinkage } from './domain-linkage.js';
import { keysDocument, keySet } from './key-documents.js';
import { SiteError, sitePath } from './site-path.js';

/** How long a key document and a definition may be cached, in seconds. */
const DAY = 86_400;
/** How long a status list may be cached, in seconds: a revocation is seen that late. */
const LIST_MAX_AGE = 300;

const pretty = (document: JsonObject): string => `${JSON.stringify(document, null, 2)}\n`;

const fileAt = (
  url: string,
  text: string,
  mediaType = 'application/json',
  maxAge = DAY,
): SiteFile => ({ url, path: sitePath(url), text, mediaType, maxAge });

/** Groups signers by the controllers that have a document on the web. */
function byController(signers: readonly Signer[]): ReadonlyMap<string, readonly Signer[]> {
  const groups = new Map<string, Signer[]>();
  for (const signer of signers)
    if (controllerUrl(signer.controller))
      groups.set(signer.controller, [...(groups.get(signer.controller) ?? []), signer]);
  return groups;
}

/** Puts the members of a profile beside the keys of an issuer whose id is a URL. */
const withProfile = (keys: JsonObject, profile: JsonObject | undefined): JsonObject =>
  profile?.['id'] === keys['id']
    ? {
        ...profile,
        ...keys,
        '@context': [...contextsFor(profile ?? {}), ...asList(keys['@context'])],
      }
    : keys;

function keyFiles({ signers, profile }: SiteContent): SiteFile[] {
  const groups = byController(signers);
  const documents = [...groups].map(([controller, own]) =>
    fileAt(controllerUrl(controller)!, pretty(withProfile(keysDocument(own), profile))),
  );
  const [first] = documents;
  if (!first) return [];
  const url = new URL('/.well-known/jwks.json', first.url).href;
  return [
    ...documents,
    fileAt(url, pretty(keySet([...groups.values()].flat())), 'application/jwk-set+json'),
  ];
}

/** Gives the file of a definition or profile; none for an id that is no URL, such as `urn:uuid:`. */
function documentFile(document: JsonObject): SiteFile[] {
  const { id } = document;
  if (typeof id !== 'string' || !/^https?:/.test(id)) return [];
  const whole =
    '@context' in document ? document : { '@context': contextsFor(document), ...document };
  return [fileAt(id, pretty(whole), 'application/ld+json')];
}

/** Gives the origin that a linkage names. */
function originOf(token: string): string {
  const linkage = readLinkage(token);
  if (!linkage) throw new SiteError('linkages', 'expected tokens of linkDomain');
  return linkage.origin;
}

/** Gives the file by which each origin names the DIDs that belong to it. */
function linkageFiles(tokens: readonly string[]): SiteFile[] {
  const origins = new Set(tokens.map(originOf));
  return [...origins].map((origin) => {
    const own = tokens.filter((token) => originOf(token) === origin);
    const document = { '@context': LINKAGE_CONTEXT, linked_dids: own };
    return fileAt(`${origin}/.well-known/did-configuration.json`, pretty(document));
  });
}

/** @throws BadgeError `draft-not-conformant` with every fault */
async function assertConforms(document: JsonObject): Promise<void> {
  const faults = (await lint(document))
    .filter(({ level }) => level === 'fault')
    .map(({ pointer, code, reason }) => `${pointer || '/'} ${code}: ${reason}`);
  if (faults.length > 0) throw new BadgeError('draft-not-conformant', { faults });
}

/** @throws SiteError for files of several hosts, and for two different files of one path */
function assertTogether(files: readonly SiteFile[], origin: string): void {
  for (const { url, path, text } of files) {
    if (new URL(url).origin !== origin)
      throw new SiteError(url, `it is not on ${origin}; publish each host by itself`);
    const other = files.find((file) => file.path === path && file.text !== text);
    if (other) throw new SiteError(url, `two different documents have this URL`);
  }
}

/**
 * Plans the files of a site, without verifying its lists: `planSite` does that.
 *
 * @throws SiteError, BadgeError `draft-not-conformant`, `key-unusable`
 */
export async function plannedFiles(content: SiteContent): Promise<Site> {
  const { lists = [], linkages = [], definitions = [], profile } = content;
  for (const document of [...definitions, ...(profile ? [profile] : [])])
    await assertConforms(document);
  const keys = keyFiles(content);
  const hasOwnFile = isObject(profile) && keys.every(({ url }) => url !== profile['id']);
  const files = [
    ...keys,
    ...linkageFiles(linkages),
    ...lists.map(({ url, text, mediaType }) => fileAt(url, text, mediaType, LIST_MAX_AGE)),
    ...[...definitions, ...(hasOwnFile ? [profile] : [])].flatMap(documentFile),
  ];
  const [first] = files;
  if (!first) throw new SiteError('', 'nothing to publish: no key, list or definition has a URL');
  const { origin } = new URL(first.url);
  assertTogether(files, origin);
  const once = files.filter(({ path }, at) => files.findIndex((one) => one.path === path) === at);
  return { origin, files: once.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
