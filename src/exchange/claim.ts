import { decodeBase64url } from '../bytes/base64url.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { asList, isObject, type Json, type JsonObject } from '../json/values.js';
import type { Expected } from './contract.js';
import { parsed } from './response.js';

/** Presentation, with the challenge and the domain that it must have been made for. */
export interface Claim {
  readonly text: string;
  readonly challenge: string;
  readonly domain: string;
}

/** Decodes the claims of a token, without verifying them. */
function claimsOf(token: string): JsonObject | undefined {
  const bytes = decodeBase64url(token.split('.')[1] ?? '', { lenient: true });
  const claims = parsed(bytes && decodeUtf8(bytes));
  return isObject(claims) ? claims : undefined;
}

/** Lists the domains or audiences that a presentation names. */
function namedIn(text: string): readonly Json[] {
  const document = parsed(text);
  if (isObject(document))
    return asList(document['proof']).flatMap((proof) =>
      isObject(proof) ? asList(proof['domain']) : [],
    );
  return asList(claimsOf(text.slice(text.lastIndexOf('~') + 1))?.['aud']);
}

/**
 * Gives the challenge and domain that a presentation must have been made for. The domain is the
 * name of the verifier that it uses; if it uses none of them, the first name, so that its check
 * fails.
 */
export function claimFor(text: string, { challenge, domains }: Expected): Claim {
  const named = namedIn(text);
  return {
    text,
    challenge,
    domain: domains.find((domain) => named.includes(domain)) ?? domains[0]!,
  };
}
