import type { Badge, Found, Image } from '../badge/contract.js';
import type { CardMessages } from '../locales/surfaces.js';
import { fill } from '../locales/fill.js';
import { decodeBase64url } from '../bytes/base64url.js';
import { isAllowed } from '../web/policy.js';
import { hostOf, link } from './host.js';
import { neutralise, PARAM_LIMIT } from './sanitize-text.js';
import type { ImageView, ImageCandidate } from './contract.js';

/**
 * Largest image that is shown: bytes of one from a container, which becomes a `data:` URL,
 * and marks (`<`) of an SVG whose bytes are at hand, since a browser draws it on the page's thread.
 */
export const IMAGE_LIMITS = { bytes: 4 * 1024 * 1024, svgMarks: 20_000 } as const;
/** Images whose bytes are in their URL, of the types that are shown. */
export const DATA_IMAGE = /^data:image\/(png|svg\+xml|jpeg|webp|gif)[;,]/i;

const SVG = 'image/svg+xml';
const LESS_THAN = 0x3c;
/** Characters of a `data:` URL in which so many marks do not fit, each at least of `<a/>`. */
const LIGHT_URL = IMAGE_LIMITS.svgMarks * 4;

const CHUNK = 0x8000;

/** Makes a `data:` URL of bytes, which a strict CSP allows where it refuses `blob:`. */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${mediaType};base64,${btoa(text)}`;
}

/** Tells whether an SVG has more marks than are drawn. */
function isHeavySvg(mediaType: string, bytes: Uint8Array): boolean {
  if (mediaType !== SVG) return false;
  let marks = 0;
  for (const byte of bytes) if (byte === LESS_THAN) marks++;
  return marks > IMAGE_LIMITS.svgMarks;
}

/** Tells whether a `data:` URL is an SVG with more marks than are drawn. */
export function isHeavyUrl(url: string): boolean {
  if (url.length < LIGHT_URL || !/^data:image\/svg\+xml/i.test(url)) return false;
  const comma = url.indexOf(',');
  if (!/;\s*base64\s*$/i.test(url.slice(0, comma)))
    return url.slice(comma).split(/<|%3c/i).length - 1 > IMAGE_LIMITS.svgMarks;
  const bytes = decodeBase64url(url.slice(comma + 1).replace(/\s/g, ''), { lenient: true });
  return bytes !== undefined && isHeavySvg(SVG, bytes);
}

/** Kept, since a card is described anew at each step. */
const urls = new WeakMap<Uint8Array, string>();

function urlOf({ mediaType, bytes }: NonNullable<Found['image']>): string {
  const url = urls.get(bytes) ?? dataUrl(mediaType, bytes);
  urls.set(bytes, url);
  return url;
}

/**
 * Chooses an image that the credential names: its bytes are signed when they are in the URL, else
 * only the URL is.
 */
export function namedImage(
  image: Image | undefined,
  messages: CardMessages,
  isAuthentic: boolean,
): ImageCandidate | undefined {
  if (!image) return undefined;
  if (DATA_IMAGE.test(image.url) && isHeavyUrl(image.url)) return undefined;
  if (DATA_IMAGE.test(image.url))
    return { src: image.url, origin: 'signed', note: messages.words['picture-signed'] };
  return isAuthentic ? linked(image, messages) : undefined;
}

/**
 * Chooses an image that the reader's browser has to request: from a public host only, as for every
 * request.
 */
function linked(image: Image, { words }: CardMessages): ImageCandidate | undefined {
  const target = link(image.url);
  return target && isAllowed(target.href)
    ? {
        src: target.href,
        origin: 'linked',
        note: fill(words['picture-linked'], { host: target.host.ascii }),
      }
    : undefined;
}

function contained(image: Found['image'], { words }: CardMessages): ImageCandidate | undefined {
  if (!image || image.bytes.length > IMAGE_LIMITS.bytes) return undefined;
  if (isHeavySvg(image.mediaType, image.bytes)) return undefined;
  return {
    src: urlOf(image),
    origin: 'container',
    note: words['picture-not-signed'],
  };
}

/**
 * Finds the image that is not loaded before the proof is valid: one of a forger would reveal who
 * views the badge.
 */
const waitingIn = (
  images: readonly (Image | undefined)[],
  messages: CardMessages,
): string | undefined =>
  images
    .map((image) => (image && !DATA_IMAGE.test(image.url) ? linked(image, messages) : undefined))
    .find((image) => image !== undefined)?.src;

/** Explains why there is no image. */
const absence = (waiting: string | undefined, { words }: CardMessages): string =>
  waiting === undefined
    ? words['no-picture']
    : fill(words['picture-not-loaded'], { host: hostOf(waiting).ascii });

/**
 * Chooses the image: one that the proof covers, else the container's own image, labelled as not
 * signed. An image with only a URL is shown when the proof is valid, and not requested before
 * (X-32).
 *
 * @param badge as read
 * @param title the title shown
 * @param messages the language
 * @param isAuthentic true when its proof is valid
 */
export function imageOf(
  badge: Badge,
  title: string,
  messages: CardMessages,
  isAuthentic: boolean,
): ImageView {
  const { credential, found } = badge;
  const signed = [credential.achievement?.image, credential.image, credential.subjectImage];
  const source = signed.find((image) => namedImage(image, messages, isAuthentic));
  const candidates = [
    namedImage(source, messages, isAuthentic),
    contained(found.image, messages),
  ].filter((each) => each !== undefined);
  const alt =
    neutralise(source?.caption ?? '', PARAM_LIMIT) || fill(messages.words['picture-of'], { title });
  const first = candidates[0],
    waiting = isAuthentic ? undefined : waitingIn(signed, messages);
  return {
    origin: first?.origin ?? 'none',
    src: first?.src,
    alt,
    candidates,
    initial: [...title][0]?.toUpperCase() ?? '',
    note: first?.note ?? absence(waiting, messages),
    ...(waiting === undefined ? {} : { waiting }),
  };
}
