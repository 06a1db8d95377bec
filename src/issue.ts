/**
 * Issues badges: draft + signer → signed badge → JSON or baked image; and revokes or suspends them
 * later.
 */
import type { Badge, JsonObject } from './badge/contract.js';
import { BadgeError } from './errors.js';
import { bakePng } from './formats/png.js';
import { bakeSvg } from './formats/svg.js';
import type { BakeOptions } from './formats/payload.js';
import { buildCredential } from './issuing/draft.js';
import type { CredentialDraft } from './issuing/draft-types.js';
import { imageType } from './issuing/image-data.js';
import { assertConformant } from './issuing/lint.js';
import { assertListSound, assertSound, memoryFetch, publishedSoon } from './issuing/self-check.js';
import { seal } from './issuing/sign.js';
import type { Random, Signer } from './issuing/signer.js';
import { assertPurpose, change, type StatusTarget } from './issuing/status-change.js';
import {
  createStatusList as createList,
  type CheckedSigning,
  type StatusList,
  type StatusListOptions,
  type StatusSigning,
} from './issuing/status-list.js';
import { read } from './read.js';
import type { Report } from './report/finding.js';
import { verify } from './verify.js';

export {
  controllerAddress,
  controllerDocument,
  createKey,
  importKey,
  keyFromCryptoKeys,
  type IssuerKey,
  type KeyFile,
  type KeyOptions,
} from './issuing/keys.js';
export type * from './badge/contract.js';
export type * from './report/finding.js';
export type { Code, FindingCode } from './report/codes.js';
export type { BakedKind, BakeOptions } from './formats/payload.js';
export type { GivenContexts } from './securing/data-integrity/contract.js';
export { type Random, type Signer } from './issuing/signer.js';
export { buildCredential, type DraftContext } from './issuing/draft.js';
export type * from './issuing/draft-types.js';
export { identityObject, type IdentifierDraft } from './issuing/identity.js';
export { badgeImage, embedImage, imageDataUri, imageType } from './issuing/image-data.js';
export { lint, type DraftFault } from './issuing/lint.js';
export {
  openStatusList,
  StatusList,
  type StatusListOptions,
  type StatusPurpose,
  type StatusSigning,
} from './issuing/status-list.js';
export type { StatusTarget } from './issuing/status-change.js';
export type { StatusRegister } from './issuing/status-register.js';

/** Options of `issue` beside the draft. */
export interface IssueOptions {
  /** The signer; its controller becomes the issuer's id. */
  readonly key: Signer;
  /**
   * The clock: gives `validFrom` unless the draft has one, and `created` of the proof. Default:
   * now.
   */
  readonly now?: Date | string;
  /** Source of ids, salts and status list indexes. Default: the platform's. */
  readonly random?: Random;
  /**
   * The list, or the lists of different purposes, in which the badge gets an entry. Keep
   * `list.register` before you hand out the badge.
   */
  readonly statusList?: StatusList | readonly StatusList[];
  /** PNG or SVG into which the badge is baked. */
  readonly image?: Uint8Array;
  /** Replaces a badge that `image` already contains. Default: `false`. */
  readonly overwrite?: boolean;
  /** Documents of extension contexts that are not bundled. */
  readonly contexts?: (url: string) => JsonObject | undefined;
  /**
   * Used for documents that the self-check needs and does not have, such as the controller document
   * of a signer without `publicKeyMultibase`. Default: no network.
   */
  readonly fetch?: typeof fetch;
  /**
   * Lets the self-check accept loopback URLs as issuer ids, for demo and tests. Default: `false`.
   */
  readonly allowLoopback?: boolean;
}

/** A signed and verified badge. */
export interface Issued {
  readonly credential: JsonObject;
  /**
   * The exact text to hand out. Other serialisations of the same JSON verify too; this one is kept
   * byte for byte.
   */
  readonly json: string;
  /** The image with the badge baked in, when `image` was given. */
  readonly baked?: Uint8Array;
  /** The badge as `read` returns it. */
  readonly badge: Badge;
  /**
   * The report of `verify`: `valid`, or `expired` or `not-yet-valid` according to the draft's dates.
   */
  readonly report: Report;
}

const listsOf = (given: IssueOptions['statusList']): readonly StatusList[] =>
  given === undefined ? [] : ([given].flat() as readonly StatusList[]);

function withStatus(
  credential: JsonObject,
  lists: readonly StatusList[],
  random: Random | undefined,
): JsonObject {
  if (lists.length === 0) return credential;
  if ('credentialStatus' in credential) {
    throw new BadgeError('draft-not-conformant', {
      faults: [
        '/credentialStatus status-entry-malformed: leave it out, the entry is made from the list',
      ],
    });
  }
  const entries = lists.map((list) => list.allocate(String(credential['id']), random));
  return { ...credential, credentialStatus: entries.length === 1 ? entries[0]! : entries };
}

/**
 * Escapes `]]>`, which would end the CDATA section of an SVG; the JSON value stays the same (B-23).
 */
const textOf = (credential: JsonObject): string =>
  JSON.stringify(credential).replaceAll(']]>', ']]\\u003e');

/**
 * Issues a badge: builds the OB 3.0 credential (VCDM 2.0), refuses a draft that is not conformant
 * and names every fault, allocates entries in the status lists, signs with `eddsa-rdfc-2022` (VC
 * Data Integrity EdDSA Cryptosuites), bakes the badge when an image is given, reads it back and
 * verifies it with the same engine as any other badge. Nothing is returned unverified.
 *
 * @param draft typed fields, or an OB 3.0 credential without `proof` (its issuer's id is taken from
 *   the key)
 * @param options signer, clock, lists, image
 * @throws BadgeError `draft-not-conformant` (params.faults), `key-unusable`,
 *   `status-list-unusable`, `image-unsupported`, `already-baked`, `self-check-failed`
 * @example
 * import { createKey, issue } from 'open-badge-elements/issue';
 * const key = await createKey();
 * const { json, baked } = await issue(
 *   {
 *     issuer: { name: 'Example College' },
 *     recipient: { email: 'ada@example.org' },
 *     achievement: {
 *       id: 'https://college.example/robotics',
 *       name: 'Robotics',
 *       description: 'Built a robot.',
 *       criteria: 'The robot *moves*.',
 *       image: picture,
 *     },
 *   },
 *   { key, image: picture },
 * );
 */
export async function issue(
  draft: CredentialDraft | JsonObject,
  options: IssueOptions,
): Promise<Issued> {
  const { key, now = new Date(), random, contexts } = options;
  const lists = listsOf(options.statusList);
  const unsigned = await buildCredential(draft, { issuer: key.controller, now, random });
  await assertConformant(unsigned, contexts);
  const credential = await seal(withStatus(unsigned, lists, random), {
    signer: key,
    created: now,
    contexts,
  });
  const json = textOf(credential);
  const { badge, report } = await checked(json, lists, options);
  const baked =
    options.image && (await bakeInto(options.image, json, { overwrite: options.overwrite }));
  return { credential, json, ...(baked && { baked }), badge, report };
}

async function checked(
  json: string,
  lists: readonly StatusList[],
  options: IssueOptions,
): Promise<{ badge: Badge; report: Report }> {
  const { key, now, contexts, allowLoopback } = options;
  const [badge] = await read(json);
  const fetch = memoryFetch(publishedSoon(key, lists), options.fetch);
  const report = await verify(badge!, { now, fetch, contexts, allowLoopback });
  assertSound(badge!, report);
  return { badge: badge!, report };
}

/**
 * Bakes a badge into a PNG or SVG (OB 3.0 Baked Badge) and reads it back, to make sure that the
 * extracted text equals the given text.
 *
 * @param image bytes of the image; all its other content is kept
 * @param text the credential as JSON, or a compact JWS; kept byte for byte
 * @param options `overwrite` replaces a badge that the image already contains
 * @throws BadgeError `image-unsupported` for other images, `already-baked`, and the codes of
 *   damaged images
 * @example
 * import { bakeInto } from 'open-badge-elements/issue';
 * const baked = await bakeInto(picture, text);
 */
export async function bakeInto(
  image: Uint8Array,
  text: string,
  options: BakeOptions = {},
): Promise<Uint8Array> {
  const type = imageType(image);
  if (type !== 'image/png' && type !== 'image/svg+xml')
    throw new BadgeError('image-unsupported', {
      found: type ?? 'unknown',
      reason: 'not-png-or-svg',
    });
  const baked =
    type === 'image/png' ? bakePng(image, text, options) : await bakeSvg(image, text, options);
  const [badge] = await read(baked);
  if (badge?.raw !== text)
    throw new BadgeError('self-check-failed', { reason: 'baked-text-differs' });
  return baked;
}

/**
 * Adds a check of the signed list: the engine verifies its proof, key and validity period before it
 * counts (I-4, S-2).
 */
function checkedSigning<S extends StatusSigning>(signing: S): S & CheckedSigning {
  const check = async (json: string): Promise<void> => {
    const list = (await read(json))[0]!;
    const fetch = memoryFetch(publishedSoon(signing.key, []));
    assertListSound(
      list,
      await verify(list, {
        now: list.credential.validFrom,
        fetch,
        allowLoopback: true,
        only: ['proof', 'validity'],
      }),
    );
  };
  return { ...signing, check };
}

/**
 * Makes an empty, signed BitstringStatusList.
 *
 * @param options URL, purpose (default `revocation`), number of entries (minimum and default
 *   131,072), signer, clock
 * @throws BadgeError `status-list-unusable` for a URL that is not https, or a number of entries
 *   that is too small, too large or not a multiple of 8
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { createStatusList, issue } from 'open-badge-elements/issue';
 * const list = await createStatusList({ url: 'https://college.example/status/1', key });
 * const { json } = await issue(draft, { key, statusList: list });
 * await writeFile('list.json', list.json); // to be published at its URL
 * await writeFile('list.register.json', JSON.stringify(list.register)); // to be kept private
 */
export function createStatusList(options: StatusListOptions): Promise<StatusList> {
  return createList(checkedSigning(options));
}

/**
 * Sets or clears a credential's entry, and signs the list again with a newer `validFrom`. Publish
 * `list.json` afterwards.
 *
 * @param list changed in place; unchanged when this throws
 * @param target credential id, or index
 * @param value `true` revokes or suspends; `false` restores, which a revocation list does not
 *   allow: revocation is permanent (Bitstring Status List)
 * @param signing signer and clock; a clock before the list's last signing is refused
 * @throws BadgeError `status-list-unusable` with a `reason`
 */
export function setStatus(
  list: StatusList,
  target: StatusTarget,
  value: boolean,
  signing: StatusSigning,
): Promise<void> {
  return change(list, target, value, checkedSigning(signing));
}

/**
 * Revokes a credential for good, on a list of purpose `revocation`.
 * @throws BadgeError `status-list-unusable` when the list has another purpose, or does not contain
 *   the id
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { createStatusList, issue, revoke } from 'open-badge-elements/issue';
 * const list = await createStatusList({ url: 'https://college.example/status/1', key });
 * const { credential } = await issue(draft, { key, statusList: list });
 * await revoke(list, String(credential['id']), { key });
 * await writeFile('list.json', list.json); // to be published at its URL
 */
export async function revoke(
  list: StatusList,
  target: StatusTarget,
  signing: StatusSigning,
): Promise<void> {
  assertPurpose(list, 'revocation');
  await setStatus(list, target, true, signing);
}

/**
 * Suspends a credential, on a list of purpose `suspension`; `setStatus(list, id, false, …)`
 * restores it.
 * @throws BadgeError `status-list-unusable` when the list has another purpose, or does not contain
 *   the id
 */
export async function suspend(
  list: StatusList,
  target: StatusTarget,
  signing: StatusSigning,
): Promise<void> {
  assertPurpose(list, 'suspension');
  await setStatus(list, target, true, signing);
}
