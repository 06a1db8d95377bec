/** Makes the badge of one row of a batch: what a thread does. */
import type { JsonObject } from '../badge/contract.js';
import { bakeInto } from '../bake.js';
import type { CredentialDraft } from '../issuing/draft-types.js';
import { buildCredential } from '../issuing/draft.js';
import { randomOf } from '../issuing/batch/derive.js';
import { memoryFetch } from '../issuing/self-check.js';
import { assertConformant } from '../issuing/conformance.js';
import { createCache, issue, type Mechanism, type Signer, type VerifyCache } from '../issue.js';

/** Settings with which all badges of a batch are made; all but the signer can be sent to a thread. */
export interface BadgeSettings {
  readonly mechanism: Mechanism;
  /** When the batch began: `created` of every proof, and `validFrom` of a row without one. */
  readonly began: string;
  /** The clock of the self-check. */
  readonly now: Date | string;
  /** Status lists as they will be published, by URL. */
  readonly lists: ReadonlyMap<string, string>;
  /** Documents of contexts that are not bundled, by URL. */
  readonly contexts?: ReadonlyMap<string, JsonObject>;
  readonly allowLoopback?: boolean;
  /** Image into which every badge is baked. */
  readonly image?: Uint8Array;
}

/** A row that is to become a badge. */
export interface BadgeJob {
  readonly draft: CredentialDraft;
  /** Bytes for salts and ids. */
  readonly pool: Uint8Array;
  /** `credentialStatus` of the badge. */
  readonly status?: JsonObject | readonly JsonObject[];
}

/** A badge that was made, and verified. */
export interface MadeBadge {
  readonly text: string;
  readonly baked?: Uint8Array;
}

const contextsOf = ({ contexts }: BadgeSettings) =>
  contexts && ((url: string): JsonObject | undefined => contexts.get(url));

/** What the self-checks of a batch fetched: its list would be unpacked and verified for each badge. */
const caches = new WeakMap<BadgeSettings, VerifyCache>();

function cacheOf(settings: BadgeSettings): VerifyCache {
  const cache = caches.get(settings) ?? createCache();
  caches.set(settings, cache);
  return cache;
}

async function unsigned(
  job: BadgeJob,
  settings: BadgeSettings,
  issuer: string,
  random = randomOf(job.pool),
): Promise<JsonObject> {
  const context = { issuer, now: settings.began, random };
  const credential = await buildCredential(job.draft, context);
  return job.status ? { ...credential, credentialStatus: job.status } : credential;
}

/**
 * Refuses a row whose badge would not be conformant, without signing it.
 * @throws BadgeError `draft-not-conformant`
 */
export async function assertDraft(
  job: BadgeJob,
  settings: BadgeSettings,
  issuer: string,
): Promise<void> {
  await assertConformant(await unsigned(job, settings, issuer), contextsOf(settings));
}

/**
 * Makes and verifies the badge of a row. Equal rows of a batch give equal bytes, with a key whose
 * signatures are deterministic: Ed25519, RSA.
 *
 * @throws BadgeError as `issue`
 */
export async function makeBadge(
  job: BadgeJob,
  signer: Signer,
  settings: BadgeSettings,
): Promise<MadeBadge> {
  const random = randomOf(job.pool);
  const credential = await unsigned(job, settings, signer.controller, random);
  const { text } = await issue(credential, {
    signer,
    mechanism: settings.mechanism,
    now: settings.began,
    checkedAt: settings.now,
    random,
    contexts: contextsOf(settings),
    allowLoopback: settings.allowLoopback,
    fetch: memoryFetch(settings.lists),
    cache: cacheOf(settings),
  });
  return { text, ...(await bakedWith(settings, text)) };
}

/** Bakes a badge into the image of the batch, if there is one. */
export async function bakedWith(
  { image }: Pick<BadgeSettings, 'image'>,
  text: string,
): Promise<{ readonly baked?: Uint8Array }> {
  return image ? { baked: await bakeInto(image, text) } : {};
}
