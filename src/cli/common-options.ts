/** Options that several commands have, in the same words. */
import type { OptionSpec } from './command-spec.js';

export const NOW = {
  value: 'ISO',
  about: 'the clock (default: now)',
} as const satisfies OptionSpec;

export const KEY = {
  value: 'KEYFILE',
  about: 'from keygen; or a private key as JWK or PEM',
} as const satisfies OptionSpec;

export const CONTEXTS = {
  value: 'FILE',
  about: 'JSON-LD contexts that are not bundled: a JSON map of URL to path',
} as const satisfies OptionSpec;

export const OVERWRITE = {
  about: 'replace FILE if it exists (default: refuse)',
} as const satisfies OptionSpec;

export const ALLOW_LOOPBACK = {
  about: 'allow an issuer on this machine (demo and tests)',
} as const satisfies OptionSpec;
