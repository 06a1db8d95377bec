import type { Badge, Found, Image } from '../badge/contract.js';
import type { Messages } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import { isAllowed } from '../web/policy.js';
import { hostOf, link } from './host.js';
import { neutralise, PARAM_LIMIT } from './sanitize-text.js';
import type { ImageView, Picture } from './contract.js';

/** Largest image of a container that is turned into a `data:` URL, in bytes. */
export const PICTURE_LIMIT = 4 * 1024 * 1024;
const DATA_IMAGE = /^data:image\/(png|svg\+xml|jpeg|webp|gif)[;,]/i;

const CHUNK = 0x8000;

/** Makes a `data:` URL of bytes, which a strict CSP allows where it refuses `blob:`. */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${mediaType};base64,${btoa(text)}`;
}

/**
 * Chooses an image that the credential names: its bytes are signed when they are in the URL, else
 * only the URL is.
 */
function named(
  image: Image | undefined,
  messages: Messages,
  isAuthentic: boolean,
): Picture | undefined {
  if (!image) return undefined;
  if (DATA_IMAGE.test(image.url))
    return { src: image.url, origin: 'signed', note: messages.words['picture-signed'] };
  return isAuthentic ? linked(image, messages) : undefined;
}

/**
 * Chooses an image that the reader's browser has to request: from a public host only, as for every
 * request.
 */
function linked(image: Image, { words }: Messages): Picture | undefined {
  const target = link(image.url);
  return target && isAllowed(target.href)
    ? {
        src: target.href,
        origin: 'linked',
        note: fill(words['picture-linked'], { host: target.host.ascii }),
      }
    : undefined;
}

function contained(picture: Found['picture'], { words }: Messages): Picture | undefined {
  if (!picture || picture.bytes.length > PICTURE_LIMIT) return undefined;
  return {
    src: dataUrl(picture.mediaType, picture.bytes),
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
  messages: Messages,
): string | undefined =>
  images
    .map((image) => (image && !DATA_IMAGE.test(image.url) ? linked(image, messages) : undefined))
    .find((picture) => picture !== undefined)?.src;

/** Explains why there is no image. */
const absence = (waiting: string | undefined, { words }: Messages): string =>
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
  messages: Messages,
  isAuthentic: boolean,
): ImageView {
  const { credential, found } = badge;
  const signed = [credential.achievement?.image, credential.image, credential.subjectImage];
  const source = signed.find((image) => named(image, messages, isAuthentic));
  const candidates = [
    named(source, messages, isAuthentic),
    contained(found.picture, messages),
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
