import { asList, type Json } from '../json/values.js';
import type { Finding } from '../report/finding.js';

/** Values that a presentation must have been made for; one that is not given is not compared. */
export interface Expected {
  /** `challenge` of a proof, `nonce` of a token. */
  readonly challenge?: string;
  /** Names of the verifier, of which one must be the `domain` of a proof or the `aud` of a token. */
  readonly domains?: readonly string[];
  /** DID that must have signed. */
  readonly holder?: string;
}

/** Values that a presentation was made for. */
interface Made {
  readonly challenge: Json | undefined;
  readonly domain: Json | undefined;
}

/** A reason why a presentation does not count, with values that explain it. */
export interface Fault {
  readonly reason: string;
  readonly params?: Finding['params'];
}

/** Gives a reason as a fault. */
export const fault = (reason: string | undefined): Fault | undefined =>
  reason === undefined ? undefined : { reason };

/** Largest length of a value in a finding: it is whatever the presenter wrote. */
const SHOWN = 200;
const shown = (value: Json | undefined): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, SHOWN);

/** Gives the value that differs from what is expected: a copy of another presentation (P-4, X-41). */
export function differing({ challenge, domain }: Made, expected: Expected): Fault | undefined {
  if (expected.challenge !== undefined && challenge !== expected.challenge)
    return different('challenge', expected.challenge, challenge);
  const named = asList(domain);
  return expected.domains && !expected.domains.some((one) => named.includes(one))
    ? different('domain', expected.domains.join(', '), domain)
    : undefined;
}

const different = (reason: string, expected: string, got: Json | undefined): Fault => ({
  reason,
  params: { expected, got: shown(got) },
});
