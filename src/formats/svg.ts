import type { Found, JsonObject, ReadNote } from '../badge/contract.js';
import { gzip } from '../bytes/gzip.js';
import { BadgeError } from '../errors.js';
import type { Format, Payload } from './contract.js';
import { parseJson } from '../json/parse.js';
import {
  BAKED_KINDS,
  MAX_IMAGE_BYTES,
  kindOf,
  looksLikeCredential,
  mojibakeNotes,
  severalNotes,
  type BakedKind,
  type BakeOptions,
} from './payload.js';
import { trimPayload } from './trim-payload.js';
import { isGzip, looksLikeSvg } from './detect.js';
import { scanSvg, type BadgeElement, type RootTag, type SvgScan } from './svg-scan.js';
import {
  byteOffset,
  decodeXml,
  editXml,
  gunzipped,
  mustBeReference,
  type XmlEdit,
  type XmlEncoding,
} from './xml-text.js';
import { isObject } from '../json/values.js';
import { looksLikeJws, looksLikeToken } from '../jose/compact-jws.js';

const HTTP = /^https?:\/\//i;
const deviation = (what: string, outcome: 'warn' | 'fail' = 'warn'): ReadNote => ({
  code: 'container-deviation',
  outcome,
  params: { what },
});

interface Taken {
  readonly text: string;
  readonly notes: readonly ReadNote[];
}

/** Reads OB 3.0 and CLR: `verify` contains a JWS, or the body contains JSON; never both (B-31). */
function takeCredential({ verify, body, name }: BadgeElement): Taken {
  const json = trimPayload(body);
  if (verify && json) throw new BadgeError('svg-two-forms', { element: name });
  return { text: verify || json, notes: [] };
}

/** Gives the URL at which an assertion claims to be hosted; OB 1.x has it in `verify.url`. */
function hostedUrl(document: JsonObject): unknown {
  const verify = isObject(document['verify']) ? document['verify'] : undefined;
  return document['id'] ?? verify?.['url'];
}

/**
 * Reads OB 2.0 and older: a JWS in `verify`; else the JSON body, whose id `verify` repeats; else
 * the URL in `verify` (B-24, B-31).
 */
function takeAssertion({ verify, body }: BadgeElement): Taken {
  const json = trimPayload(body);
  if (!json) return { text: verify ?? '', notes: [] };
  if (verify && looksLikeJws(verify)) return { text: verify, notes: [deviation('two-forms')] };
  const document = objectOrNothing(json);
  if (!document && verify && HTTP.test(verify))
    return { text: verify, notes: [deviation('body-not-json')] };
  const differs = document && verify && verify !== hostedUrl(document);
  return { text: json, notes: differs ? [deviation('verify-differs', 'fail')] : [] };
}

function objectOrNothing(json: string): JsonObject | undefined {
  try {
    const { value } = parseJson(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const rank = ({ kind, isMisnamed }: BadgeElement): number =>
  BAKED_KINDS.indexOf(kind) + (isMisnamed ? BAKED_KINDS.length : 0);

function payloadOf(
  element: BadgeElement,
  notes: readonly ReadNote[],
  offset: number,
  image: Uint8Array,
): Payload {
  const { text, notes: own } =
    element.kind.keyword === 'openbadges' ? takeAssertion(element) : takeCredential(element);
  if (!text) throw new BadgeError('svg-no-badge', { element: element.name });
  const location = [
    ...(element.isFirstChild ? [] : [deviation('not-first-child')]),
    ...(element.isMisnamed ? [deviation('namespace')] : []),
  ];
  const found: Found = {
    container: 'svg',
    chunk: element.name,
    keyword: element.kind.keyword,
    offset,
    notes: [...notes, ...location, ...own, ...mojibakeNotes(text)],
    image: { mediaType: 'image/svg+xml', bytes: image },
  };
  return { text, found };
}

function checkSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_IMAGE_BYTES)
    throw new BadgeError('too-large', { bytes: bytes.length, limit: MAX_IMAGE_BYTES });
}

async function unbake(bytes: Uint8Array): Promise<readonly Payload[]> {
  checkSize(bytes);
  const image = await gunzipped(bytes, MAX_IMAGE_BYTES);
  const xml = decodeXml(image);
  const scan = await scanSvg(xml.text);
  const [first, ...others] = scan.elements
    .filter(({ counts }) => counts)
    .sort((a, b) => rank(a) - rank(b));
  if (!first) throw new BadgeError('svg-no-badge');
  const notes = [...severalNotes(scan.elements.map(({ kind }) => kind.keyword)), ...scan.notes];
  const read = (element: BadgeElement): Payload =>
    payloadOf(element, notes, byteOffset(xml, element.start), image);
  return [read(first), ...others.flatMap((element) => orNothing(() => read(element)))];
}

function nothing(error: unknown): readonly Payload[] {
  if (error instanceof BadgeError) return [];
  throw error;
}

/** Gives nothing for an unreadable second badge, which is no reason to withhold the first. */
function orNothing(read: () => Payload): Payload[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

/**
 * Writes JSON as CDATA that every XML reader returns unchanged: escapes all that could end the
 * section or be normalised (B-23).
 */
function cdata(json: string, encoding: XmlEncoding): string {
  const legal = json.replace(
    /[\ufffe\uffff]/g,
    (character) => '\\u' + character.charCodeAt(0).toString(16),
  );
  const split = legal.replaceAll(']]>', ']]]]><![CDATA[>');
  const safe = split.replace(
    mustBeReference(encoding),
    (character) => `]]>&#x${character.codePointAt(0)!.toString(16)};<![CDATA[`,
  );
  return `<![CDATA[${safe}]]>`;
}

const attribute = (name: string, value: string): string =>
  ` ${name}="${value.replace(/[&<"\s]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;

/**
 * Writes the element to insert (B-21, B-24); it binds its prefix itself where the root binds that
 * prefix to another namespace.
 */
function elementText(
  kind: BakedKind,
  payload: string,
  document: JsonObject,
  root: RootTag,
  encoding: XmlEncoding,
): string {
  const name = `${kind.prefix}:${kind.element}`;
  const own =
    root.ns[kind.prefix] === undefined || root.ns[kind.prefix] === kind.namespace
      ? ''
      : attribute(`xmlns:${kind.prefix}`, kind.namespace);
  if (looksLikeToken(payload)) return `<${name}${own}${attribute('verify', payload)}></${name}>`;
  const url = kind.keyword === 'openbadges' ? hostedUrl(document) : undefined;
  return `<${name}${own}${typeof url === 'string' ? attribute('verify', url) : ''}>${cdata(payload, encoding)}</${name}>`;
}

/**
 * Binds the prefix on the root (B-20) and inserts the element right after the root's start tag,
 * opening a self-closing root.
 */
function insertions(kind: BakedKind, element: string, root: RootTag): XmlEdit[] {
  const binding =
    root.ns[kind.prefix] === undefined
      ? [
          {
            at: root.start + 1 + root.name.length,
            remove: 0,
            insert: attribute(`xmlns:${kind.prefix}`, kind.namespace),
          },
        ]
      : [];
  const location = root.isSelfClosing
    ? { at: root.end - 2, remove: 2, insert: `>${element}</${root.name}>` }
    : { at: root.end, remove: 0, insert: element };
  return [...binding, location];
}

/** Removes the badges that must be removed (B-22, B-6). */
function removals({ elements }: SvgScan, keyword: string, options: BakeOptions): XmlEdit[] {
  const inTheWay = elements.filter(({ kind }) => !options.alongside || kind.keyword === keyword);
  const first = inTheWay[0];
  if (first && !options.overwrite)
    throw new BadgeError('already-baked', { element: first.name, keyword: first.kind.keyword });
  // in the order of their starts: an element is inside another when it begins before the end of the
  // last one cut
  let cutTo = -1;
  const outermost = inTheWay.filter(({ start, end }) => start >= cutTo && ((cutTo = end), true));
  return outermost.map(({ start, end }) => ({ at: start, remove: end - start, insert: '' }));
}

/**
 * Puts a badge into an SVG as one element right after the root's start tag, leaving every other
 * byte as it is (B-20…B-25).
 *
 * @param image the SVG or SVGZ, at most 10 MiB, in UTF-8, UTF-16 or a Latin encoding
 * @param payload the JSON text or compact JWS; read back as it was, except for white space around
 *   it
 * @param options how to treat an image that is baked already
 * @throws BadgeError `already-baked`, an `svg-…` code for a broken image, or a JSON code for a
 *   broken payload
 */
export async function bakeSvg(
  image: Uint8Array,
  payload: string,
  options: BakeOptions = {},
): Promise<Uint8Array> {
  checkSize(image);
  const text = trimPayload(payload);
  const told = kindOf(text);
  const kind = BAKED_KINDS.find(({ keyword }) => keyword === (options.keyword ?? told.keyword))!;
  const picture = await gunzipped(image, MAX_IMAGE_BYTES);
  const xml = decodeXml(picture);
  const scan = await scanSvg(xml.text);
  const element = elementText(kind, text, told.document, scan.root, xml.encoding);
  const baked = editXml(picture, xml, [
    ...removals(scan, kind.keyword, options),
    ...insertions(kind, element, scan.root),
  ]);
  return isGzip(image) ? gzip(baked) : baked;
}

/**
 * Makes the format of badges baked into SVG images (B-30…B-32). A badge that is in another place of
 * the image, such as its metadata, is found as in any text, with a remark.
 * @param unbakeText finds badges in text; passed in, since a format does not know the others
 */
export const svgWith = (
  unbakeText: (bytes: Uint8Array) => Promise<readonly Payload[]>,
): Format => ({
  name: 'svg',
  recognise: looksLikeSvg,
  unbake: (bytes) =>
    unbake(bytes).catch(async (error: unknown) => {
      if (!(error instanceof BadgeError) || error.code !== 'svg-no-badge') throw error;
      const elsewhere = await unbakeText(await gunzipped(bytes, MAX_IMAGE_BYTES)).catch(nothing);
      const badges = elsewhere.filter(({ text }) => looksLikeCredential(text));
      if (badges.length === 0) throw error;
      return badges;
    }),
});
