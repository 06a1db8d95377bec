import {
  childDocuments,
  deepFreeze,
  isRecognised,
  noticeAt,
  toBadge,
  type BadgeParts,
  mayHoldBadges,
} from './badge/index.js';
import type { Badge, Found, JsonObject } from './badge/contract.js';
import { BadgeError } from './errors.js';
import type { Payload } from './formats/contract.js';
import { archived, unbake } from './formats/index.js';
import {
  addressIn,
  bytesOf,
  HTTP_ADDRESS,
  isJsonInput,
  stringified,
  type ReadInput,
} from './formats/input.js';
import {
  CONTAINER_LIMITS,
  CREDENTIAL_LIMITS,
  isObject,
  utf8Length,
  valuesOutside,
  type JsonLimits,
} from './formats/json-limits.js';
import { parseJson, type ParsedJson } from './formats/json-text.js';
import { decodeJws, documentIn } from './formats/jwt.js';
import { alternateOf, decodeDataUri, envelopedToken, isPage, noBadgeAt } from './formats/link.js';
import { enclosedIn, isBlockcerts1 } from './formats/envelopes.js';
import { canBeBadge, childNotes, itemsIn, type Item } from './formats/nested.js';
import { COMPACT_JWS, trimPayload } from './formats/payload.js';
import { isPlainHttp, secured } from './net/https.js';
import { looksLikeZip } from './formats/recognise.js';
import type { ZipFile } from './formats/zip.js';
import { pictureBytes } from './formats/picture-bytes.js';
import { createNet, type Net, type NetResult } from './net/index.js';

export type { Badge, Found } from './badge/contract.js';
export type { Payload } from './formats/contract.js';
export type { ReadInput } from './formats/input.js';
export { archived, unbake } from './formats/index.js';

/** Where reading stops (X-3, C-8). */
export interface ReadLimits {
  /** Most bytes of the whole input. */
  readonly bytes: number;
  /** Most badges in one input, at all levels together. */
  readonly badges: number;
  /** Most presentations and CLRs inside each other. */
  readonly nesting: number;
}

/** The limits that hold when the caller names no others. */
export const READ_LIMITS: ReadLimits = { bytes: CONTAINER_LIMITS.bytes, badges: 500, nesting: 2 };

/** Everything environmental about reading. */
export interface ReadOptions {
  /** Asks for URLs, when the input is one or a picture holds one; default the platform's. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
  /** Lets `http:` and any port of this machine through; for demos and tests. Default `false`. */
  readonly allowLoopback?: boolean;
  /** A network of the caller's, instead of one made from `fetch`, `signal` and `allowLoopback`. */
  readonly net?: Net;
  readonly limits?: Partial<ReadLimits>;
}

/** One call of `read`: what it was given, and what it has counted. */
interface Reading {
  readonly limits: ReadLimits;
  readonly signal: AbortSignal | undefined;
  readonly net: Net;
  badges: number;
}

/** Where we are: what holds the text, how many presentations and CLRs are around it, how many addresses led here. */
interface Place {
  readonly found: Found;
  readonly level: number;
  readonly hops: number;
  readonly limits: JsonLimits;
}

/** An address, the page at it, the picture that the page names, the assertion that the picture names. */
const MAX_HOPS = 3;
/** What we like best from a server (V-3). */
const ACCEPT =
  'application/vc+jwt, application/vc, application/vc+ld+json, application/ld+json, application/json;q=0.9, text/plain;q=0.8, image/png, image/svg+xml';

/**
 * Reads whatever may hold badges: PNG, SVG, SVGZ, PDF attachments, ZIP archives, JSON, JWT, SD-JWT, presentations, CLRs, lists, a URL. Nothing is verified here.
 *
 * @param input bytes, text, URL, Blob, or an object that is a credential
 * @param options network, signal and limits; the network is used only for an input that is an address, or a picture that holds one (B-14)
 * @returns the badges, deeply frozen, with where each was found; most inputs hold one, and the list is never empty
 * @throws BadgeError when nothing in the input can be read as a badge: its `code` says why and its `params` where
 * @example const [badge] = await read(await file.arrayBuffer()); console.log(badge.credential.name, badge.found.container);
 */
export async function read(input: ReadInput, options: ReadOptions = {}): Promise<Badge[]> {
  const reading: Reading = {
    limits: { ...READ_LIMITS, ...options.limits },
    signal: options.signal,
    net: options.net ?? createNet(options),
    badges: 0,
  };
  stopIfAborted(reading);
  const address = addressIn(input);
  if (address !== undefined) return readAddress(address, undefined, 0, reading);
  if (isJsonInput(input))
    return readText(stringified(input), topPlace({ container: 'object', notes: [] }, 0), reading);
  return readBytes(await bytesOf(input, reading.limits.bytes), undefined, 0, reading);
}

function stopIfAborted({ signal }: Reading): void {
  if (signal?.aborted) throw new BadgeError('aborted', {}, { cause: signal.reason });
}

const topPlace = (found: Found, hops: number): Place => ({
  found,
  level: 0,
  hops,
  limits: CONTAINER_LIMITS,
});

/** `outer` is the picture or address that led to these bytes. */
async function readBytes(
  bytes: Uint8Array,
  outer: Partial<Found> | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  if (bytes.length > reading.limits.bytes)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: reading.limits.bytes });
  const files = await archived(bytes);
  if (files) return readArchive(files, outer, hops, reading);
  const [first, ...others] = countingOnes(await unbake(bytes));
  const readOne = ({ text, found }: Payload): Promise<Badge[]> =>
    readText(
      text,
      topPlace({ ...found, ...outer, notes: [...found.notes, ...(outer?.notes ?? [])] }, hops),
      reading,
    );
  return isAmongOthers(first!)
    ? readAttached([first!, ...others], readOne)
    : readFirst(first!, others, readOne);
}

/** Most files of an archive may be no badges; the trouble of one is told only when it is the one that there is. Archives inside stay closed. */
async function readArchive(
  files: readonly ZipFile[],
  outer: Partial<Found> | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  const readOne = async ({ path, bytes: inside }: ZipFile): Promise<Badge[]> => {
    if (!inside) throw new BadgeError('zip-unreadable');
    if (outer?.path !== undefined || looksLikeZip(inside))
      throw new BadgeError('unknown-format', { looksLike: 'zip' });
    return readBytes(inside, { ...outer, path }, hops, reading);
  };
  if (files.length === 1) return readOne(files[0]!);
  const badges: Badge[] = [];
  for (const file of files)
    badges.push(
      ...(await readOne(file).catch((error: unknown) => {
        stopIfAborted(reading);
        if (error instanceof BadgeError && error.params['what'] === 'badges') throw error;
        return [];
      })),
    );
  if (badges.length > 0) return badges;
  throw new BadgeError('not-a-badge', { places: files.length });
}

/** Attachments of a PDF and places in a text: most of them are no badges. */
const isAmongOthers = ({ found }: Pick<Payload, 'found'>): boolean =>
  found.container === 'pdf' || found.container === 'text';

/** In a picture only the first badge of a kind counts (B-12); an attachment of a PDF is a badge for itself. */
function countingOnes(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.filter(
    ({ found }, at) =>
      isAmongOthers({ found }) ||
      payloads.findIndex((other) => other.found.keyword === found.keyword) === at,
  );
}

type ReadOne = (payload: Payload) => Promise<Badge[]>;

/** A badge of another kind beside the first is shown too (B-6); that it may be broken is no reason to withhold the first. */
async function readFirst(
  first: Payload,
  others: readonly Payload[],
  readOne: ReadOne,
): Promise<Badge[]> {
  const badges = await readOne(first);
  for (const other of others) badges.push(...(await readOne(other).catch(() => [])));
  return badges;
}

/** Most attachments are no badges; the trouble of one is told only when it is the one that there is. */
async function readAttached(payloads: readonly Payload[], readOne: ReadOne): Promise<Badge[]> {
  const [only, ...others] = payloads;
  if (others.length === 0) return readOne(only!);
  const badges: Badge[] = [];
  for (const payload of payloads) badges.push(...(await readOne(payload).catch(() => [])));
  if (badges.length > 0) return badges;
  throw only!.found.container === 'pdf'
    ? new BadgeError('pdf-no-badge', { attachments: payloads.length })
    : new BadgeError('not-a-badge', { places: payloads.length });
}

/** A picture may hold nothing but the address of a hosted assertion; only OB 2.0 and older do (B-14, B-16). */
async function readText(text: string, place: Place, reading: Reading): Promise<Badge[]> {
  const raw = trimPayload(text);
  if (place.found.keyword === 'openbadges' && HTTP_ADDRESS.test(raw))
    return readAddress(raw, place.found, place.hops, reading);
  if (COMPACT_JWS.test(raw)) return readJws(raw, raw, place, reading);
  const token = raw.split('~', 1)[0]!;
  return token.length < raw.length && COMPACT_JWS.test(token)
    ? readSdJwt(raw, token, place, reading)
    : readJson(raw, place, reading);
}

/** The disclosures stay closed: without their digests checked nothing of them may be shown (V-4). */
async function readSdJwt(
  raw: string,
  token: string,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  const found: Found =
    place.found.container === 'jwt' ? { ...place.found, container: 'sd-jwt' } : place.found;
  try {
    const badges = await readJws(raw, token, { ...place, found }, reading);
    return badges.map((badge) =>
      badge.raw === raw ? deepFreeze<Badge>({ ...badge, securing: 'sd-jwt' }) : badge,
    );
  } catch (cause) {
    if (!(cause instanceof BadgeError) || cause.code !== 'not-a-badge') throw cause;
    throw new BadgeError('unsupported-kind', { kind: 'SD-JWT' }, { cause });
  }
}

async function readJws(
  raw: string,
  token: string,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  refuseLarge(raw, place.limits);
  const { header, payload, parsed } = decodeJws(token);
  const { document } = documentIn(payload);
  return readDocument(
    { raw, document, found: withNotes(place.found, parsed), jws: { header, payload } },
    parsed,
    place,
    reading,
  );
}

async function readJson(raw: string, place: Place, reading: Reading): Promise<Badge[]> {
  const parsed = parseJson(raw, place.limits);
  const items = itemsIn(parsed.value);
  if (items) return readItems(items, 'array', parsed, place, reading);
  if (!isObject(parsed.value)) throw new BadgeError('not-a-badge', { type: typeof parsed.value });
  const token = envelopedToken(parsed.value);
  if (token !== undefined)
    return readText(
      token,
      { ...place, found: { ...place.found, pointer: `${place.found.pointer ?? ''}/id` } },
      reading,
    );
  const { url } = place.found;
  const notice = url === undefined ? undefined : noticeAt(url, parsed.value);
  if (notice && !isRecognised(parsed.value)) return [revokedAt(notice, place.found)];
  if (!isRecognised(parsed.value)) return readEnclosed(parsed.value, parsed, place, reading);
  return readDocument(
    { raw, document: parsed.value, found: withNotes(place.found, parsed) },
    parsed,
    place,
    reading,
  );
}

/** What is left of a badge that its site has revoked: there is nothing to show of it but that. */
const revokedAt = (document: JsonObject, found: Found): Badge =>
  toBadge({ raw: JSON.stringify(document), document, found });

/** JSON that is no credential but holds some: what a wallet, an OID4VCI server or a test suite wraps around them. */
async function readEnclosed(
  document: JsonObject,
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  if (isBlockcerts1(document)) throw new BadgeError('unsupported-kind', { kind: 'Blockcerts 1' });
  const items = enclosedIn(document);
  // throws `not-a-badge`, and says what it is instead
  if (items.length === 0) return [toBadge({ raw: '', document, found: place.found })];
  if (place.level >= reading.limits.nesting)
    throw new BadgeError('too-deep', { what: 'nesting', limit: reading.limits.nesting });
  return readItems(items, 'array', parsed, { ...place, level: place.level + 1 }, reading);
}

const withNotes = (found: Found, { notes }: ParsedJson): Found =>
  notes.length === 0 ? found : { ...found, notes: [...found.notes, ...notes] };

/** One credential, or a presentation or CLR with its badges (C-2). */
async function readDocument(
  parts: BadgeParts,
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  // before anything is made of it: what is too much must not be worked on first
  if (mayHoldBadges(parts.document)) holdOutside(parts.document);
  else holdToOne(parts.raw, parsed);
  const badge = toBadge(parts);
  const isContainer = badge.kind === 'clr' || badge.kind === 'presentation';
  if (!isContainer) holdToOne(parts.raw, parsed);
  else if (place.level >= reading.limits.nesting)
    throw new BadgeError('too-deep', { what: 'nesting', limit: reading.limits.nesting });
  const items = childDocuments(badge).map(({ pointer, document, jwt }): Item => ({
    pointer,
    value: document ?? jwt!,
  }));
  const found = foundIn(badge, place);
  const inside = { ...place, found, level: place.level + 1 };
  if (badge.kind === 'presentation' && items.length > 0)
    return readItems(items, 'presentation', parsed, inside, reading);
  if (++reading.badges > reading.limits.badges) throw tooMany(reading);
  if (badge.kind === 'presentation') return [deepFreeze<Badge>({ ...badge, found })];
  return [items.length > 0 ? await withChildren(badge, items, parsed, inside, reading) : badge];
}

/** What holds the badges in a presentation, which is kept, or in a record, whose badges nobody presented. */
function foundIn({ kind, raw }: Badge, { found }: Place): Found {
  const { presentations = [], ...rest } = found;
  return kind === 'presentation' ? { ...rest, presentations: [...presentations, raw] } : rest;
}

const tooMany = ({ limits }: Reading): BadgeError =>
  new BadgeError('too-many-values', { what: 'badges', limit: limits.badges });

/** A text that holds one credential is held to the limits of one, which are known to apply only now. */
function holdToOne(raw: string, { values, depth }: ParsedJson): void {
  refuseLarge(raw, CREDENTIAL_LIMITS);
  if (values > CREDENTIAL_LIMITS.values)
    throw new BadgeError('too-many-values', { limit: CREDENTIAL_LIMITS.values });
  if (depth > CREDENTIAL_LIMITS.depth)
    throw new BadgeError('too-deep', { limit: CREDENTIAL_LIMITS.depth });
}

/** What a record or presentation says beside the badges inside it may be as much as one credential says. */
function holdOutside(document: JsonObject): void {
  if (valuesOutside(document, 'verifiableCredential') > CREDENTIAL_LIMITS.values)
    throw new BadgeError('too-many-values', { limit: CREDENTIAL_LIMITS.values });
}

function refuseLarge(raw: string, { bytes: limit }: JsonLimits): void {
  const bytes = utf8Length(raw);
  if (bytes <= limit) return;
  const picture = pictureBytes(raw);
  throw new BadgeError('too-large', { bytes, limit, ...(picture > bytes / 2 ? { picture } : {}) });
}

async function withChildren(
  clr: Badge,
  items: readonly Item[],
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<Badge> {
  const { badges, errors } = await collect(items, 'clr', parsed, place, reading);
  return deepFreeze<Badge>({
    ...clr,
    found: { ...clr.found, notes: [...clr.found.notes, ...childNotes(errors)] },
    children: badges,
  });
}

/** Badges of equal rank: what can be read is, and the first of them says what could not. */
async function readItems(
  items: readonly Item[],
  container: 'array' | 'presentation',
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  const { badges, errors } = await collect(items, container, parsed, place, reading);
  const [first, ...rest] = badges;
  if (!first) throw errors[0]?.error ?? new BadgeError('not-a-badge', { type: container });
  const notes = [...first.found.notes, ...childNotes(errors)];
  return errors.length === 0
    ? badges
    : [deepFreeze<Badge>({ ...first, found: { ...first.found, notes } }), ...rest];
}

interface Unread {
  readonly pointer: string;
  readonly error: BadgeError;
}

async function collect(
  items: readonly Item[],
  container: Found['container'],
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<{ badges: Badge[]; errors: Unread[] }> {
  if (items.length > reading.limits.badges) throw tooMany(reading);
  const badges: Badge[] = [];
  const errors: Unread[] = [];
  for (const item of items) {
    try {
      badges.push(...(await readItem(item, container, parsed, place, reading)));
    } catch (error) {
      // the limit of the whole input is no single badge's trouble
      if (!(error instanceof BadgeError) || error.params['what'] === 'badges') throw error;
      errors.push({ pointer: item.pointer, error });
    }
  }
  return { badges, errors };
}

/** A badge inside is read from its own text as if it had come alone: nothing is inherited (C-4). */
async function readItem(
  { pointer, value }: Item,
  container: Found['container'],
  parsed: ParsedJson,
  place: Place,
  reading: Reading,
): Promise<Badge[]> {
  const text = typeof value === 'string' ? value : parsed.textOf(value);
  if (text === undefined || !canBeBadge(value)) throw new BadgeError('not-a-badge', { pointer });
  const found: Found = {
    ...place.found,
    container,
    pointer: (place.found.pointer ?? '') + pointer,
    notes: [],
    picture: undefined,
  };
  return readText(text, { ...place, found, limits: CREDENTIAL_LIMITS }, reading);
}

async function readAddress(
  address: string,
  outer: Found | undefined,
  hops: number,
  reading: Reading,
): Promise<Badge[]> {
  if (/^data:/i.test(address)) return readBytes(decodeDataUri(address), outer, hops, reading);
  if (hops >= MAX_HOPS) throw new BadgeError('url-unreachable', { url: address, reason: 'hops' });
  const url = overHttps(address);
  const answer = await reading.net.get(url, { accept: ACCEPT, maxBytes: reading.limits.bytes });
  stopIfAborted(reading);
  // 410 is the host's word that what was here was revoked (O-12)
  if (!answer.ok && answer.status === 410) return [revokedAt(noticeAt(url)!, foundAt(url, outer))];
  if (!answer.ok)
    throw answer.reason === 'aborted'
      ? unreachable(answer)
      : noBadgeAt(address, () => unreachable(answer, url !== address));
  if (isPage(answer.contentType, answer.bytes))
    return readAddress(alternateOf(answer.url, answer.bytes), outer, hops + 1, reading);
  return readBytes(answer.bytes, { ...outer, url: answer.url }, hops + 1, reading);
}

/** An http address is asked over https, as an id inside a badge is: http proves nothing. */
function overHttps(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && isPlainHttp(url) ? secured(url) : address;
}

const foundAt = (url: string, outer: Partial<Found> | undefined): Found => ({
  container: 'url',
  notes: [],
  ...outer,
  url,
});

function unreachable(
  { url, reason, status }: Extract<NetResult, { ok: false }>,
  isUpgraded = false,
): BadgeError {
  const isHttp = isUpgraded && (reason === 'network' || reason === 'timeout');
  const params = {
    url,
    reason: isHttp ? 'plain-http' : reason,
    ...(status === undefined ? {} : { status }),
  };
  if (reason === 'policy' || isHttp) return new BadgeError('url-blocked', params);
  if (reason === 'aborted' || reason === 'too-large') return new BadgeError(reason, params);
  return new BadgeError(
    status === 404 || status === 410 ? 'url-not-found' : 'url-unreachable',
    params,
  );
}
