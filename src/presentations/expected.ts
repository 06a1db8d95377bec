import { asList, type Json } from '../json/values.js';

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

/** Gives the value that differs from what is expected: a copy of another presentation (P-4, X-41). */
export function differing(
  { challenge, domain }: Made,
  expected: Expected,
): 'challenge' | 'domain' | undefined {
  if (expected.challenge !== undefined && challenge !== expected.challenge) return 'challenge';
  const named = asList(domain);
  return expected.domains && !expected.domains.some((one) => named.includes(one))
    ? 'domain'
    : undefined;
}
