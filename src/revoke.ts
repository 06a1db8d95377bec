/** Makes status lists, and revokes, suspends and restores badges on them. */
import type { JsonObject } from './badge/contract.js';
import { assertListSound, memoryFetch, publishedSoon } from './issuing/self-check.js';
import { signerIn, type SignerOption } from './issuing/signer-option.js';
import { read } from './read.js';
import type { Mechanism, Signer } from './securing/contract.js';
import { isMechanism, secure, signerOf } from './securing/signers.js';
import type { ListSigning, SignedList, StatusTarget } from './status/contract.js';
import type { StatusList } from './status/bitstring/list.js';
import { publisher, type ListSettings } from './status/bitstring/publish.js';
import { nextListUrl } from './status/bitstring/series.js';
import { unusable } from './status/bitstring/register.js';
import { assertPurpose, periodsOf, type Decoys } from './status/bitstring/update.js';
import { verify } from './verify.js';

/** The signer of a list, the moment of signing and the mechanism. */
export type StatusSigning = SignerOption & {
  /** Default: now. */
  readonly now?: Date | string;
  /**
   * How the list is secured. Default: as it was signed before; for a new list by the signer's type
   * of key, as in `issue`. A list has nothing to withhold: with `sd-jwt` it is signed as
   * a JWT, with `ecdsa-sd-2023` by `ecdsa-rdfc-2019`.
   */
  readonly mechanism?: Mechanism;
  /**
   * Number of unused entries that are set in the same signing as decoys, so that readers who compare
   * lists cannot count the badges that were changed; up to 1,000. They are used up. Default: 0.
   */
  readonly decoys?: number;
  /** Source of the decoys. Default: the platform's. */
  readonly random?: Decoys['random'];
};

/** Options of a new list. */
export type StatusListOptions = StatusSigning & ListSettings;

/**
 * Verifies a signed list before it counts: its proof, key and validity period (I-4, S-2).
 *
 * @param published documents that are about to be published, by URL
 * @throws BadgeError `self-check-failed`
 */
export async function assertListVerifies(
  text: string,
  published: ReadonlyMap<string, string>,
): Promise<void> {
  const list = (await read(text))[0]!;
  const fetch = memoryFetch(published);
  const now = list.credential.validFrom;
  const only = ['proof', 'validity'] as const;
  assertListSound(list, await verify(list, { now, fetch, allowLoopback: true, only }));
}

/** The mechanism of a list where that of its badges lets the holder withhold parts. */
const FORM_OF_LIST: Readonly<Partial<Record<Mechanism, Mechanism>>> = {
  'sd-jwt': 'jwt',
  'dc+sd-jwt': 'jwt',
  'ecdsa-sd-2023': 'ecdsa-rdfc-2019',
};

function listSigning(signing: StatusSigning, mechanism = signing.mechanism): ListSigning {
  const signer = signerIn(signing);
  return {
    issuer: signer.controller,
    now: signing.now ?? new Date(),
    async sign(list, created): Promise<SignedList> {
      const form = mechanism && (FORM_OF_LIST[mechanism] ?? mechanism);
      const signed = await secure(list, signer, { created, mechanism: form });
      await assertListVerifies(signed.text, publishedSoon(signer, []));
      return signed;
    },
  };
}

/**
 * Finds the mechanism with which a list was signed, if this signer can use it too: readers of a
 * list expect the form that it had.
 */
async function mechanismOf(list: StatusList, signer: Signer): Promise<Mechanism | undefined> {
  const proof = list.credential['proof'] as JsonObject | undefined;
  const name = list.mediaType === 'application/vc+jwt' ? 'jwt' : proof?.['cryptosuite'];
  if (!isMechanism(name)) return undefined;
  return (await signerOf(name)).keys.includes(signer.algorithm) ? name : undefined;
}

/**
 * Makes an empty, signed BitstringStatusList (Bitstring Status List v1.0).
 *
 * @param options URL, purpose (default `revocation`), number of entries (minimum and default
 *   131,072), signer, clock, mechanism
 * @throws BadgeError `status-list-unusable` for a URL that is not https, or a number of entries
 *   that is too small, too large or not a multiple of 8
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { createStatusList, issue } from 'open-badge-elements/issue';
 * const list = await createStatusList({ url: 'https://college.example/status/1', signer });
 * const { text } = await issue(draft, { signer, statusList: list });
 * await writeFile('list.json', list.text); // to be published at its URL
 * await writeFile('list.register.json', JSON.stringify(list.register)); // to be kept private
 */
export function createStatusList(options: StatusListOptions): Promise<StatusList> {
  return publisher.create(options, listSigning(options));
}

/**
 * Sets or clears the entry of a credential, or of several, and signs the list again, once, with a
 * newer `validFrom`. Publish `list.text` afterwards.
 *
 * @param list changed in place; unchanged when this throws
 * @param targets credential id, or index; or several of them, of which all are changed or none
 * @param value `true` revokes, suspends, or announces a newer version; `false` restores, which a
 *   revocation list does not allow: revocation is permanent (Bitstring Status List §2.1). For a list
 *   of messages the number of the message
 * @param signing signer, clock and decoys; a clock before the list's last signing is refused
 * @throws BadgeError `status-list-unusable` with a `reason`
 * @example
 * import { createStatusList, issue, setStatus } from 'open-badge-elements/issue';
 * const url = 'https://college.example/status/messages';
 * const messages = ['in order', 'the course has a new name'];
 * const list = await createStatusList({ url, signer, purpose: 'message', messages });
 * const { credential } = await issue(draft, { signer, statusList: list });
 * await setStatus(list, String(credential['id']), 1, { signer });
 */
export async function setStatus(
  list: StatusList,
  targets: StatusTarget | readonly StatusTarget[],
  value: boolean | number,
  signing: StatusSigning,
): Promise<void> {
  const mechanism = signing.mechanism ?? (await mechanismOf(list, signerIn(signing)));
  const { decoys: count, random } = signing;
  const decoys = count === undefined ? undefined : { count, random };
  await publisher.set(list, targets, value, listSigning(signing, mechanism), decoys);
}

/**
 * Revokes a credential, or several at once, for good, on a list of purpose `revocation`.
 * @throws BadgeError `status-list-unusable` when the list has another purpose, or does not contain
 *   the id
 * @example
 * import { writeFile } from 'node:fs/promises';
 * import { createStatusList, issue, revoke } from 'open-badge-elements/issue';
 * const list = await createStatusList({ url: 'https://college.example/status/1', signer });
 * const { credential } = await issue(draft, { signer, statusList: list });
 * await revoke(list, String(credential['id']), { signer });
 * await writeFile('list.json', list.text); // to be published at its URL
 */
export async function revoke(
  list: StatusList,
  targets: StatusTarget | readonly StatusTarget[],
  signing: StatusSigning,
): Promise<void> {
  assertPurpose(list, 'revocation');
  await setStatus(list, targets, true, signing);
}

/**
 * Suspends a credential, or several at once, on a list of purpose `suspension`; `setStatus(list, id, false, …)`
 * restores it.
 * @throws BadgeError `status-list-unusable` when the list has another purpose, or does not contain
 *   the id
 */
export async function suspend(
  list: StatusList,
  targets: StatusTarget | readonly StatusTarget[],
  signing: StatusSigning,
): Promise<void> {
  assertPurpose(list, 'suspension');
  await setStatus(list, targets, true, signing);
}

/**
 * Signs a list again as it is, with a newer `validFrom` and the same time of validity: before the
 * end of a list that was made with `validFor`. Publish `list.text` afterwards.
 *
 * @param list changed in place; unchanged when this throws
 * @throws BadgeError `status-list-unusable` with a `reason`
 * @example
 * import { createStatusList, renewStatusList } from 'open-badge-elements/issue';
 * const DAY = 86_400_000;
 * const url = 'https://college.example/status/1';
 * const list = await createStatusList({ url, signer, ttl: DAY, validFor: 30 * DAY });
 * await renewStatusList(list, { signer }); // every week, say
 */
export async function renewStatusList(list: StatusList, signing: StatusSigning): Promise<void> {
  const mechanism = signing.mechanism ?? (await mechanismOf(list, signerIn(signing)));
  await publisher.renew(list, listSigning(signing, mechanism));
}

/**
 * Makes the list in which badges get their entries when this one is full: empty, of the same purpose
 * and size, with the same periods and messages, at a URL with the next number, such as
 * `https://college.example/status/list.2.json` behind `…/list.json`. Keep publishing both: a badge
 * stays in its list.
 *
 * @param list a list that is full (`isFull`), or will be soon
 * @param signing signer, clock and mechanism (default: as `list` was signed)
 * @throws BadgeError `status-list-unusable` for a key of another issuer
 * @example
 * import { createStatusList, issue, nextStatusList } from 'open-badge-elements/issue';
 * let list = await createStatusList({ url: 'https://college.example/status/list.json', signer });
 * if (list.isFull) list = await nextStatusList(list, { signer });
 * await issue(draft, { signer, statusList: list });
 */
export async function nextStatusList(
  list: StatusList,
  signing: StatusSigning,
): Promise<StatusList> {
  const { url, purpose, length, messages, issuer } = list;
  const { controller } = signerIn(signing);
  if (controller !== issuer) throw unusable('key-of-another-issuer', { issuer, controller });
  const mechanism = signing.mechanism ?? (await mechanismOf(list, signerIn(signing)));
  const settings = { url: nextListUrl(url), purpose, entries: length, messages };
  const periods = periodsOf(list.credential);
  return createStatusList({ ...signing, mechanism, ...settings, ...periods });
}
