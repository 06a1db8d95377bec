import type { JsonObject } from '../../badge/contract.js';
import type { Suite } from './contract.js';

type Load = () => Promise<{ suite: Suite }>;

/** Data Integrity cryptosuites, each its own lazy chunk (V-23). */
const CRYPTOSUITES: Readonly<Record<string, Load>> = {
  'eddsa-rdfc-2022': () => import('./suites/eddsa-rdfc-2022.js'),
  'eddsa-jcs-2022': () => import('./suites/eddsa-jcs-2022.js'),
  'ecdsa-rdfc-2019': () => import('./suites/ecdsa-rdfc-2019.js'),
  'ecdsa-jcs-2019': () => import('./suites/ecdsa-jcs-2019.js'),
  'ecdsa-sd-2023': () => import('./suites/ecdsa-sd-2023.js'),
  'bbs-2023': () => import('./suites/bbs-2023.js'),
};

/** Names under which a suite was known before; accepted with a warning (P-30). */
export const FORMER_NAMES: Readonly<Record<string, string>> = { 'eddsa-2022': 'eddsa-rdfc-2022' };

/** Proof types from before Data Integrity (5.4.3, 5.5). */
const LEGACY_TYPES: Readonly<Record<string, Load>> = {
  Ed25519Signature2020: () => import('./suites/ed25519-signature-2020.js'),
  Ed25519Signature2018: () => import('./suites/ed25519-signature-2018.js'),
};

/** A kind of seal that a standard has replaced: in which year, and by what. */
export interface Superseded {
  readonly since: string;
  readonly instead: string;
}

/** Still verified, with a remark: the EdDSA cryptosuites have been a W3C Recommendation since May 2025. */
export const SUPERSEDED: Readonly<Record<string, Superseded>> = {
  Ed25519Signature2020: { since: '2025', instead: 'eddsa-rdfc-2022' },
  Ed25519Signature2018: { since: '2025', instead: 'eddsa-rdfc-2022' },
};

/** Suites that were loaded: even for a module that is there, `import()` goes through the loader each time. */
const loaded = new Map<Load, Suite>();

async function suiteFrom(load: Load): Promise<Suite> {
  const suite = loaded.get(load) ?? (await load()).suite;
  loaded.set(load, suite);
  return suite;
}

/** What a proof says it is: its cryptosuite, else its type. */
export const suiteName = (proof: JsonObject): string =>
  proof['type'] === 'DataIntegrityProof'
    ? String(proof['cryptosuite'] ?? 'DataIntegrityProof without cryptosuite')
    : String(proof['type']);

/**
 * Loads the suite of a proof (P-6).
 *
 * @returns `undefined` when we have none: that is `unsupported`, never `invalid`
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

/** Every suite we verify, for the docs and the gate that iterates them. */
export const supportedSuites = (): string[] => [
  ...Object.keys(CRYPTOSUITES),
  ...Object.keys(LEGACY_TYPES),
];

export * from './contract.js';
