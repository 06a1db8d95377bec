import type { Json, JsonObject } from '../../../badge/contract.js';
import { hasAll, placesAt, textAt, type Place } from '../places.js';
import type { LintCheck } from './contract.js';
import { asText } from '../../../json/values.js';

const IMAGES = [
  '/image',
  '/issuer/image',
  '/credentialSubject/image',
  '/credentialSubject/achievement/image',
  '/credentialSubject/achievement/creator/image',
];
/** Longest embedded image without a remark, in characters of its `data:` URI: about 200 kB. */
const LARGE_IMAGE = 270_000;

const sourceOf = (value: Json): string =>
  typeof value === 'string' ? value : (textAt(value, 'id') ?? '');

const imagesOf = (credential: JsonObject): readonly Place[] =>
  IMAGES.flatMap((at) => placesAt(credential, at));

const protectedBy = (credential: JsonObject): ReadonlySet<string | undefined> =>
  new Set(
    placesAt(credential, '/relatedResource/*')
      .filter(({ value }) => hasAll(value, ['digestSRI']) || hasAll(value, ['digestMultibase']))
      .map(({ value }) => textAt(value, 'id')),
  );

/**
 * Finds images on the web whose content no digest fixes: the owner of the URL can exchange
 * them (VCDM 2.0, Integrity of Related Resources).
 */
export const imageWithoutDigest: LintCheck = (credential) => {
  const digested = protectedBy(credential);
  return imagesOf(credential)
    .filter(({ value }) => /^https?:/i.test(sourceOf(value)) && !digested.has(sourceOf(value)))
    .map(({ pointer }) => pointer);
};

/** Finds embedded images that make every copy of the badge large. */
export const imageLarge: LintCheck = (credential) =>
  imagesOf(credential)
    .filter(({ value }) => sourceOf(value).length > LARGE_IMAGE)
    .map(({ pointer }) => pointer);

/** Places whose URLs a reader opens; ids of frameworks may be `http:` by their own rules. */
const OPENED = [
  '/issuer/url',
  '/credentialSubject/achievement/criteria/id',
  '/credentialSubject/achievement/creator/url',
  '/evidence/*/id',
];

/** Finds URLs that a reader opens without encryption. */
export const urlInsecure: LintCheck = (credential) => [
  ...OPENED.flatMap((at) => placesAt(credential, at))
    .filter(({ value }) => /^http:/i.test(asText(value)))
    .map(({ pointer }) => pointer),
  ...imagesOf(credential)
    .filter(({ value }) => /^http:/i.test(sourceOf(value)))
    .map(({ pointer }) => pointer),
];
