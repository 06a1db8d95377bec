import type { JsonObject } from '../../badge/contract.js';
import type { Suite } from './contract.js';
import { asText } from '../../json/values.js';

type Load = () => Promise<{ suite: Suite }>;

/** Data Integrity cryptosuites, each in a lazy chunk of its own (V-23). */
const CRYPTOSUITES: Readonly<Record<string, Load>> = {
  'eddsa-rdfc-2022': () => import('./suites/eddsa-rdfc-2022.js'),
  'eddsa-jcs-2022': () => import('./suites/eddsa-jcs-2022.js'),
  'ecdsa-rdfc-2019': () => import('./suites/ecdsa-rdfc-2019.js'),
  'ecdsa-jcs-2019': () => import('./suites/ecdsa-jcs-2019.js'),
  'ecdsa-sd-2023': () => import('./suites/ecdsa-sd-2023.js'),
  'bbs-2023': () => import('./suites/bbs-2023.js'),
};

/** Former names of suites; accepted with a warning (P-30). */
export const FORMER_NAMES: Readonly<Record<string, string>> = { 'eddsa-2022': 'eddsa-rdfc-2022' };

/** Proof types older than Data Integrity (P-6, P-34). */
const LEGACY_TYPES: Readonly<Record<string, Load>> = {
  Ed25519Signature2020: () => import('./suites/ed25519-signature-2020.js'),
  Ed25519Signature2018: () => import('./suites/ed25519-signature-2018.js'),
};

/** The year in which a standard replaced a proof type, and its replacement. */
export interface Superseded {
  readonly since: string;
  readonly instead: string;
}

/**
 * Proof types that are still verified, with a warning: the EdDSA cryptosuites have been a
 * W3C Recommendation since May 2025.
 */
export const SUPERSEDED: Readonly<Record<string, Superseded>> = {
  Ed25519Signature2020: { since: '2025', instead: 'eddsa-rdfc-2022' },
  Ed25519Signature2018: { since: '2025', instead: 'eddsa-rdfc-2022' },
};

/** Cache of loaded suites: `import()` of a loaded module goes through the loader each time. */
const loaded = new Map<Load, Suite>();

async function suiteFrom(load: Load): Promise<Suite> {
  const suite = loaded.get(load) ?? (await load()).suite;
  loaded.set(load, suite);
  return suite;
}

/** Returns the name of a proof's suite: its cryptosuite, or else its type. */
export const suiteName = (proof: JsonObject): string =>
  proof['type'] === 'DataIntegrityProof'
    ? asText(proof['cryptosuite'] ?? 'DataIntegrityProof without cryptosuite')
    : asText(proof['type']);

/**
 * Loads the suite of a proof (P-6).
 *
 * @returns `undefined` if the suite is not implemented: that is `unsupported`, never `invalid`
 */
export async function suiteOf(proof: JsonObject): Promise<Suite | undefined> {
  const name = suiteName(proof);
  const isDataIntegrity = proof['type'] === 'DataIntegrityProof';
  const load = isDataIntegrity ? CRYPTOSUITES[FORMER_NAMES[name] ?? name] : LEGACY_TYPES[name];
  return load &&
    Object.hasOwn(isDataIntegrity ? CRYPTOSUITES : LEGACY_TYPES, FORMER_NAMES[name] ?? name)
    ? suiteFrom(load)
    : undefined;
}

/** Lists every suite that is verified, for the docs and the gate that iterates them. */
export const supportedSuites = (): string[] => [
  ...Object.keys(CRYPTOSUITES),
  ...Object.keys(LEGACY_TYPES),
];

export * from './contract.js';
