/**
 * Issues badges: draft + signer → signed badge → JSON or baked image; and revokes or suspends them
 * later.
 */
import type { Badge, JsonObject } from './badge/contract.js';
import { bakeInto } from './bake.js';
import { assertSoundWithout, checked, checkedApart, checkedDerivations } from './check-issued.js';
import { platformRandom, type Random } from './crypto/random.js';
import { BadgeError } from './errors.js';
import { buildCredential } from './issuing/draft.js';
import { assertKnown } from './issuing/known-members.js';
import { draftPlace } from './issuing/draft-places.js';
import type { CredentialDraft } from './issuing/draft-types.js';
import { assertConformant } from './issuing/conformance.js';
import { signerIn, type SignerOption } from './issuing/signer-option.js';
import { uuidUrn } from './issuing/uuid.js';
import { isObject, asText } from './json/values.js';
import type { Report } from './report/finding.js';
import type { DisclosureOptions, Mechanism, Secured } from './securing/contract.js';
import {
  assertDisclosable,
  assertDisclosureOptions,
  assertFits,
  assertMandatory,
  assertTogether,
  defaultMechanism,
  secureTogether,
  type FurtherSigner,
} from './securing/signers.js';
import type { StatusList } from './status/bitstring/list.js';
import { openLists } from './status/bitstring/series.js';
import type { VerifyCache } from './verify.js';

export {
  createKey,
  importKey,
  keyFromCryptoKeys,
  type ImportOptions,
  type IssuerKey,
  type KeyOptions,
  type NewKeyOptions,
} from './issuing/keys.js';
export { encryptKeyFile, isEncryptedKeyFile } from './issuing/encrypted-key-file.js';
export type { JwkFile, KeyFile, MultikeyFile } from './issuing/key-file.js';
export { controllerUrl as controllerAddress, controllerDocument } from './issuing/key-identity.js';
export { doctor, type Diagnosis, type DiagnosedDefect } from './doctor.js';
export type { Defect, DefectCode, FoundText } from './formats/doctor/contract.js';
export type * from './badge/contract.js';
export type * from './report/finding.js';
export type { Code, FindingCode } from './report/codes.js';
export { bakeInto } from './bake.js';
export { derive, type DeriveOptions } from './derive.js';
export type { BakedKind, BakeOptions } from './formats/payload.js';
export type { GivenContexts } from './securing/data-integrity/contract.js';
export type { DisclosureOptions, Mechanism, Secured, Signer } from './securing/contract.js';
export { defaultMechanism, mechanisms, type FurtherSigner } from './securing/signers.js';
export { createCache, type VerifyCache } from './verify.js';
export type { NetFailure, NetResult } from './net/contract.js';
export type { Random } from './crypto/random.js';
export type { SignerOption } from './issuing/signer-option.js';
export * from './issuing/design.js';
export { toDraft } from './issuing/to-draft.js';
export { hostedTwin, revokedTwin, type HostedTwin, type HostedTwinOptions } from './hosted-twin.js';
export type { HostedDocuments } from './issuing/hosted-documents.js';
export { buildCredential, type DraftContext } from './issuing/draft.js';
export {
  createStatusList,
  nextStatusList,
  renewStatusList,
  revoke,
  setStatus,
  suspend,
  type StatusListOptions,
  type StatusSigning,
} from './revoke.js';
export type { Decoys } from './status/bitstring/update.js';
export { nextListUrl, openLists } from './status/bitstring/series.js';
export {
  STATUS_PURPOSES as statusPurposes,
  StatusList,
  type StatusPurpose,
} from './status/bitstring/list.js';
export { openStatusList, type ListSettings } from './status/bitstring/publish.js';
export * from './publish.js';
export type { StatusTarget } from './status/contract.js';
export type { StatusRegister } from './status/bitstring/register.js';

/** Options of `issue` beside the draft; the signer's controller becomes the issuer's id. */
export type IssueOptions = SignerOption & IssueSettings;

/** Settings of `issue` beside the signer. */
export interface IssueSettings extends DisclosureOptions {
  /**
   * How the badge is secured: a cryptosuite of Data Integrity, `jwt` for a compact JWS, or `sd-jwt`
   * for one of which the holder may withhold parts (`disclosable`), with `dc+sd-jwt` as claims by
   * type and not as a credential. With `ecdsa-sd-2023` the badge
   * is for the holder alone, who derives from it what is shown (`derive`). Default: `eddsa-rdfc-2022` for
   * Ed25519, `ecdsa-rdfc-2019` for P-256 and P-384, `jwt` for RSA.
   */
  readonly mechanism?: Mechanism;
  /**
   * Other keys of the same issuer that sign the badge too, each with a proof of its own, such as an
   * ECDSA key beside an Ed25519 key for readers who know only one. Default: none.
   */
  readonly furtherSigners?: readonly FurtherSigner[];
  /**
   * The clock: gives `validFrom` unless the draft has one, and `created` of the proof. Default:
   * now.
   */
  readonly now?: Date | string;
  /**
   * The clock of the self-check, where a badge is dated back: a status list of later may be checked
   * then. Default: `now`.
   */
  readonly checkedAt?: Date | string;
  /** Source of ids, salts and status list indexes. Default: the platform's. */
  readonly random?: Random;
  /**
   * The list, or the lists, in which the badge gets an entry: one of each purpose, in the first list
   * of that purpose that is not full. Keep `list.register` before you hand out the badge.
   */
  readonly statusList?: StatusList | readonly StatusList[];
  /** PNG or SVG into which the badge is baked; not with `ecdsa-sd-2023`, whose badges are not published. */
  readonly image?: Uint8Array;
  /** Replaces a badge that `image` already contains. Default: `false`. */
  readonly overwrite?: boolean;
  /** Documents of extension contexts that are not bundled. */
  readonly contexts?: (url: string) => JsonObject | undefined;
  /**
   * Used for documents that the self-check needs and does not have, such as the controller document
   * of a signer without a public key. Default: no network.
   */
  readonly fetch?: typeof fetch;
  /**
   * Documents that the self-check fetched, for many badges of one key and list: `createCache()`,
   * with one `fetch`. Default: none.
   */
  readonly cache?: VerifyCache;
  /**
   * Lets the self-check accept loopback URLs as issuer ids, for demo and tests. Default: `false`.
   */
  readonly allowLoopback?: boolean;
  /**
   * Verifies the badge with @digitalbazaar/vc too, a second implementation, which is loaded for
   * that. It knows `eddsa-rdfc-2022` only; badges of other mechanisms, and of signers that name no
   * public key, are not cross-checked. Default: `false`.
   */
  readonly crossCheck?: boolean;
}

/** A signed and verified badge. */
export interface Issued extends Secured {
  /** The credential: with its proof when that is embedded, and as it is inside a JWT or SD-JWT. */
  readonly credential: JsonObject;
  /**
   * The exact text to hand out, JSON, a compact JWS or an SD-JWT, kept byte for byte. Other serialisations of
   * the same JSON verify too.
   */
  readonly text: string;
  /**
   * The same as `text`.
   * @deprecated The former name of `text`, from when every badge was JSON.
   */
  readonly json: string;
  /** The image with the badge baked in, when `image` was given. */
  readonly baked?: Uint8Array;
  /** The badge as `read` returns it. */
  readonly badge: Badge;
  /**
   * The report of `verify`: `valid`, or `expired` or `not-yet-valid` according to the draft's dates.
   * For `ecdsa-sd-2023` it is about the badge that shows all.
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
  const entries = openLists(lists).map((list) => list.allocate(asText(credential['id']), random));
  return { ...credential, credentialStatus: entries.length === 1 ? entries[0]! : entries };
}

const TOKENS: readonly Mechanism[] = ['jwt', 'sd-jwt', 'dc+sd-jwt'];
const isToken = (mechanism: Mechanism): boolean => TOKENS.includes(mechanism);

/**
 * Gives a subject without an id one, for a JWT: OB 3.0 §8.2.4 requires the claim `sub`, which is
 * that id (J-15).
 */
function withSubjectId(
  credential: JsonObject,
  mechanism: Mechanism,
  random: Random = platformRandom,
): JsonObject {
  const subject = credential['credentialSubject'];
  if (!isToken(mechanism) || !isObject(subject) || 'id' in subject) return credential;
  return { ...credential, credentialSubject: { id: uuidUrn(random), ...subject } };
}

/** The mechanism whose badges are for the holder alone. */
const BASE: Mechanism = 'ecdsa-sd-2023';

/** Checks what the options ask of a credential, before an index is allocated for it. */
function assertAllowed(
  unsigned: JsonObject,
  mechanism: Mechanism,
  { disclosable = [], mandatoryPointers, image }: IssueOptions,
  hasStatus: true | undefined,
): void {
  assertDisclosable(unsigned, disclosable, hasStatus);
  if (mechanism !== BASE) return;
  if (image)
    throw new TypeError('image: a base proof is not published; bake what the holder derives');
  assertMandatory(unsigned, mandatoryPointers, hasStatus);
}

/**
 * Issues a badge: builds the OB 3.0 credential (VCDM 2.0), refuses a draft that is not conformant
 * and names every fault, allocates entries in the status lists, signs with the mechanism of the
 * signer's type of key or the one requested (VC Data Integrity EdDSA and ECDSA Cryptosuites, or
 * VC-JOSE-COSE), bakes the badge when an image is given, reads it back and verifies it with the
 * same engine as any other badge. Nothing is returned unverified.
 *
 * @param draft typed fields, or an OB 3.0 credential without `proof` (its issuer's id is taken from
 *   the key)
 * @param options signer, mechanism, clock, lists, image
 * @throws BadgeError `draft-not-conformant` (params.faults, each with its JSON pointer into the draft
 *   as it was given), `key-unusable` (also when the type of
 *   key does not fit the mechanism), `status-list-unusable`, `image-unsupported`, `already-baked`,
 *   `self-check-failed`; TypeError for a mechanism or an algorithm that is not known
 * @example
 * import { createKey, issue } from 'open-badge-elements/issue';
 * const signer = await createKey();
 * const { text, baked } = await issue(
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
 *   { signer, image: picture },
 * );
 */
export async function issue(
  draft: CredentialDraft | JsonObject,
  options: IssueOptions,
): Promise<Issued> {
  const { now = new Date(), random, contexts } = options;
  const signer = signerIn(options);
  const mechanism = options.mechanism ?? defaultMechanism(signer);
  await assertFits(signer, mechanism);
  assertDisclosureOptions(options, mechanism);
  const { furtherSigners: further = [] } = options;
  await assertTogether(signer, mechanism, further);
  const lists = listsOf(options.statusList);
  assertKnown(draft);
  const built = await buildCredential(draft, { issuer: signer.controller, now, random });
  const unsigned = withSubjectId(built, mechanism, random);
  await assertConformant(unsigned, contexts, (pointer) =>
    '@context' in draft ? pointer : draftPlace(draft, pointer),
  );
  const { disclosable = [], mandatoryPointers, decoys, holderKey, vct } = options;
  assertAllowed(unsigned, mechanism, options, lists.length > 0 || undefined);
  const listed = withStatus(unsigned, lists, random);
  const how = {
    ...{ mechanism, random, mandatoryPointers, decoys, holderKey, vct },
    disclosable: options.disclosable,
  };
  const securing = { created: now, contexts, ...how };
  const secured = await secureTogether(listed, signer, securing, further);
  const checking = { ...options, others: further.map((one) => one.signer) };
  const { badge, report } = await (mechanism === BASE ? checkedDerivations : checked)(
    secured.text,
    signer,
    lists,
    checking,
  );
  if (further.length > 0) await checkedApart(secured.text, signer, lists, checking);
  if (disclosable.length > 0) await assertSoundWithout(secured.text, signer, lists, options);
  const credential = isToken(mechanism) ? listed : (JSON.parse(secured.text) as JsonObject);
  if (options.crossCheck) {
    const { crossCheck } = await import('./issuing/cross-check.js');
    await crossCheck(credential, signer, { mechanism, contexts });
  }
  const { image, overwrite } = options;
  const baked = image && (await bakeInto(image, secured.text, { overwrite }));
  return { ...secured, json: secured.text, credential, ...(baked && { baked }), badge, report };
}
