import type { Badge, Found, Image } from '../badge/contract.js';
import type { Messages } from '../locales/contract.js';
import { fill } from '../locales/fill.js';
import { link } from './host.js';
import { neutralise, PARAM_LIMIT } from './text.js';
import type { ImageView, Picture } from './view.js';

/** Largest picture of a container turned into a data: address, in bytes. */
export const PICTURE_LIMIT = 4 * 1024 * 1024;
const DATA_IMAGE = /^data:image\/(png|svg\+xml|jpeg|webp|gif)[;,]/i;

const CHUNK = 0x8000;

/** Bytes as a data: address, which a strict CSP allows where blob: is refused. */
export function dataUrl(mediaType: string, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return `data:${mediaType};base64,${btoa(text)}`;
}

/** A picture the credential names: its bytes are sealed when they are in the address, else only the address is. */
function named(image: Image | undefined, { words }: Messages): Picture | undefined {
  if (!image) return undefined;
  if (DATA_IMAGE.test(image.url))
    return { src: image.url, origin: 'signed', note: words['picture-signed'] };
  const target = link(image.url);
  return target && target.href.startsWith('https:')
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
 * Chooses the picture: what is shown is what the proof covers, else the container's own picture, labelled as not signed.
 *
 * @param badge as read @param title the title shown @param messages the language
 */
export function imageOf(badge: Badge, title: string, messages: Messages): ImageView {
  const { credential, found } = badge;
  const signed = [credential.achievement?.image, credential.image, credential.subjectImage];
  const source = signed.find((image) => named(image, messages));
  const candidates = [named(source, messages), contained(found.picture, messages)].filter(
    (each) => each !== undefined,
  );
  const alt =
    neutralise(source?.caption ?? '', PARAM_LIMIT) || fill(messages.words['picture-of'], { title });
  const first = candidates[0];
  return {
    origin: first?.origin ?? 'none',
    src: first?.src,
    alt,
    candidates,
    initial: [...title][0]?.toUpperCase() ?? '',
    note: first?.note ?? messages.words['no-picture'],
  };
}
