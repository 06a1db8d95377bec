import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import type {
  DisclosureOptions,
  Mechanism,
  Secured,
  SecuringOptions,
  SecuringSigner,
  Signer,
} from './contract.js';

export { assertMandatory } from './data-integrity/selective/mandatory-pointers.js';
export { assertDisclosable } from './sd-jwt/disclosable.js';

type Load = () => Promise<{ signer: SecuringSigner }>;

/** The signer of each mechanism, loaded when one is used; pages that verify load none of them. */
const SIGNERS: Readonly<Record<Mechanism, Load>> = {
  'eddsa-rdfc-2022': () => import('./data-integrity/sign-eddsa-rdfc-2022.js'),
  'eddsa-jcs-2022': () => import('./data-integrity/sign-eddsa-jcs-2022.js'),
  'ecdsa-rdfc-2019': () => import('./data-integrity/sign-ecdsa-rdfc-2019.js'),
  'ecdsa-jcs-2019': () => import('./data-integrity/sign-ecdsa-jcs-2019.js'),
  'ecdsa-sd-2023': () => import('./data-integrity/sign-ecdsa-sd-2023.js'),
  jwt: () => import('./jose/sign-jwt.js'),
  'sd-jwt': () => import('./sd-jwt/sign-sd-jwt.js'),
  'dc+sd-jwt': () => import('./sd-jwt/sign-dc-sd-jwt.js'),
};

/** The mechanism of each type of key unless another is requested. */
const DEFAULTS: Readonly<Record<Signer['algorithm'], Mechanism>> = {
  Ed25519: 'eddsa-rdfc-2022',
  'P-256': 'ecdsa-rdfc-2019',
  'P-384': 'ecdsa-rdfc-2019',
  RSA: 'jwt',
};

/** Lists every mechanism that signs, for the docs and the gate that iterates them. */
export const mechanisms = (): Mechanism[] => Object.keys(SIGNERS) as Mechanism[];

/** Tells whether a text names a mechanism. */
export const isMechanism = (name: unknown): name is Mechanism =>
  typeof name === 'string' && Object.hasOwn(SIGNERS, name);

/**
 * Selects the mechanism of a signer by its type of key.
 * @throws TypeError for an algorithm that is not known
 */
export function defaultMechanism({ algorithm }: Signer): Mechanism {
  if (!Object.hasOwn(DEFAULTS, algorithm))
    throw new TypeError(
      `signer.algorithm: expected ${Object.keys(DEFAULTS).join(', ')}; got ${String(algorithm)}`,
    );
  return DEFAULTS[algorithm];
}

/**
 * Secures a credential with the mechanism requested, or with that of the signer's type of key.
 *
 * @throws TypeError for a mechanism or an algorithm that is not known; BadgeError `key-unusable`
 *   with the reason `not-for-this-mechanism` when the type of key does not fit the mechanism, and
 *   the errors of its signer
 */
export async function secure(
  credential: JsonObject,
  signer: Signer,
  options: SecuringOptions & { readonly mechanism?: Mechanism },
): Promise<Secured> {
  const mechanism = options.mechanism ?? defaultMechanism(signer);
  await assertFits(signer, mechanism);
  assertDisclosureOptions(options, mechanism);
  return (await signerOf(mechanism)).sign(credential, signer, options);
}

/** Another signer of the same badge, and its mechanism. */
export interface FurtherSigner {
  readonly signer: Signer;
  /** A cryptosuite of Data Integrity that covers the whole. Default: that of the signer's type of key. */
  readonly mechanism?: Mechanism;
}

/** Mechanisms whose proofs may stand beside others: tokens and base proofs are alone. */
const isOfSet = (mechanism: Mechanism): boolean => /^(?:eddsa|ecdsa)-(?:rdfc|jcs)-/.test(mechanism);

/**
 * Checks that several signers can sign one badge, before anything is allocated for it.
 *
 * @throws TypeError for a mechanism without a proof in the badge; BadgeError `key-unusable` with the
 *   reason `not-for-this-mechanism`, or `of-another-issuer` for a key of another controller
 */
export async function assertTogether(
  { controller }: Signer,
  mechanism: Mechanism,
  further: readonly FurtherSigner[],
): Promise<void> {
  for (const one of further) {
    const own = one.mechanism ?? defaultMechanism(one.signer);
    const wrong = [mechanism, own].find((name) => !isOfSet(name));
    if (wrong) throw new TypeError(`furtherSigners: ${wrong} has no proof that others can join`);
    await assertFits(one.signer, own);
    if (one.signer.controller !== controller)
      throw new BadgeError('key-unusable', { reason: 'of-another-issuer', controller });
  }
}

/**
 * Secures a credential as {@link secure} does, and adds the proofs of further signers.
 *
 * @throws the errors of {@link secure}
 */
export async function secureTogether(
  credential: JsonObject,
  signer: Signer,
  options: Parameters<typeof secure>[2],
  further: readonly FurtherSigner[],
): Promise<Secured> {
  const secured = await secure(credential, signer, options);
  if (further.length === 0) return secured;
  const { withProofs } = await import('./data-integrity/sign.js');
  const { created, contexts } = options;
  const signs = further.map(
    (one) => (unsecured: JsonObject) =>
      secure(unsecured, one.signer, { created, contexts, mechanism: one.mechanism }),
  );
  return withProofs(secured.text, signs);
}

/**
 * Checks that a type of key fits a mechanism, before anything is allocated for the badge.
 *
 * @throws TypeError for a mechanism that is not known; BadgeError `key-unusable` with the reason
 *   `not-for-this-mechanism`
 */
export async function assertFits({ algorithm }: Signer, mechanism: Mechanism): Promise<void> {
  const { keys } = await signerOf(mechanism);
  if (keys.includes(algorithm)) return;
  const reason = 'not-for-this-mechanism';
  const expected = keys.join(' or ');
  throw new BadgeError('key-unusable', { reason, mechanism, algorithm, expected });
}

/** Largest number of decoys of one object: more only make the badge larger. */
const MAX_DECOYS = 20;

const SD_JWTS: readonly Mechanism[] = ['sd-jwt', 'dc+sd-jwt'];

/** The mechanisms that each option is for. */
const OPTION_OF: Readonly<Record<keyof DisclosureOptions, readonly Mechanism[]>> = {
  mandatoryPointers: ['ecdsa-sd-2023'],
  disclosable: SD_JWTS,
  decoys: SD_JWTS,
  holderKey: SD_JWTS,
  vct: ['dc+sd-jwt'],
};

/**
 * Checks the options of the mechanisms with which the holder may withhold parts.
 * @throws TypeError when they have the wrong form, or are given for another mechanism
 */
export function assertDisclosureOptions(options: DisclosureOptions, mechanism: Mechanism): void {
  const { disclosable, mandatoryPointers, decoys, vct } = options;
  const names = Object.keys(OPTION_OF) as (keyof DisclosureOptions)[];
  const wrong = names.find(
    (name) => options[name] !== undefined && !OPTION_OF[name].includes(mechanism),
  );
  if (wrong)
    throw new TypeError(
      `${wrong}: expected the mechanism ${OPTION_OF[wrong].join(' or ')}; got ${mechanism}`,
    );
  for (const [name, list] of Object.entries({ disclosable, mandatoryPointers }))
    if (list !== undefined && !isListOfTexts(list))
      throw new TypeError(`${name}: expected a list of JSON pointers`);
  if (vct !== undefined && !/^[a-z][a-z\d+.-]*:\S+$/i.test(vct))
    throw new TypeError(`vct: expected a URI; got ${vct}`);
  if (decoys !== undefined && !(Number.isInteger(decoys) && decoys >= 0 && decoys <= MAX_DECOYS))
    throw new TypeError(`decoys: expected an integer from 0 to ${MAX_DECOYS}; got ${decoys}`);
}

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/**
 * Loads the signer of a mechanism.
 * @throws TypeError for a mechanism that is not known
 */
export async function signerOf(mechanism: Mechanism): Promise<SecuringSigner> {
  if (!isMechanism(mechanism))
    throw new TypeError(`mechanism: expected ${mechanisms().join(', ')}; got ${String(mechanism)}`);
  return (await SIGNERS[mechanism]()).signer;
}
