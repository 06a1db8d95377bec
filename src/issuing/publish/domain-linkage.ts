import type { JsonObject } from '../../badge/contract.js';
import { dateAt, instantOf, isoSeconds } from '../../json/instant.js';
import { isUrl } from '../../json/url.js';
import { isObject } from '../../json/values.js';
import { parseJws } from '../../jose/decode-jws.js';
import type { Signer } from '../../securing/contract.js';
import { signJws } from '../../securing/jose/sign-jws.js';

/** Context of the file and of the credentials in it (DIF Well Known DID Configuration). */
export const LINKAGE_CONTEXT = 'https://identity.foundation/.well-known/did-configuration/v1';
const VCDM1 = 'https://www.w3.org/2018/credentials/v1';
/** How long a new linkage is valid unless the caller says otherwise, in milliseconds: one year. */
const YEAR = 365 * 86_400_000;

/** The origin that is linked, and for how long. */
export interface LinkageOptions {
  /** Such as `https://college.example`. */
  readonly origin: string;
  /** The clock. Default: now. */
  readonly now?: Date | string;
  /** Default: one year after `now`. */
  readonly validUntil?: Date | string;
}

const seconds = (date: string): number => Math.floor(instantOf(date)! / 1000);

/**
 * Signs a credential by which a DID says that it belongs to a web origin (DIF Well Known DID
 * Configuration, JWT form). Give it to `planSite` as one of `linkages`, which publishes it on that
 * origin: a verifier then knows that both belong together.
 *
 * @param signer whose controller is a DID
 * @param options the origin, the clock and the end
 * @returns a compact JWS
 * @throws TypeError for a controller that is no DID, or an origin that is not https; BadgeError
 *   `key-unusable` when the signer fails
 * @example
 * import { createKey, linkDomain, planSite } from 'open-badge-elements/issue';
 * const key = await createKey({ controller: 'did:web:college.example' });
 * const linkage = await linkDomain(key, { origin: 'https://college.example' });
 * const { files } = await planSite({ signers: [key], linkages: [linkage] });
 */
export async function linkDomain(signer: Signer, options: LinkageOptions): Promise<string> {
  const { origin, now = new Date() } = options;
  const did = signer.controller;
  if (!did.startsWith('did:'))
    throw new TypeError(`signer: expected a DID as controller; got ${did}`);
  if (!isUrl(origin) || new URL(origin).origin !== origin || !origin.startsWith('https:'))
    throw new TypeError(`origin: expected https://host; got ${origin}`);
  const begin = isoSeconds(now);
  const end = isoSeconds(options.validUntil ?? dateAt(instantOf(begin)! + YEAR));
  const vc: JsonObject = {
    '@context': [VCDM1, LINKAGE_CONTEXT],
    issuer: did,
    issuanceDate: begin,
    expirationDate: end,
    type: ['VerifiableCredential', 'DomainLinkageCredential'],
    credentialSubject: { id: did, origin },
  };
  const claims = { iss: did, sub: did, nbf: seconds(begin), exp: seconds(end) };
  return signJws({ ...claims, vc }, 'JWT', signer);
}

/** A linkage as its token states it; nothing of it is verified. */
export interface Linkage {
  /** The verification method that signed it. */
  readonly keyId: string;
  readonly origin: string;
  readonly validUntil: Date;
}

/**
 * Reads a token of {@link linkDomain}, without verifying it, to know when it must be signed anew.
 *
 * @returns `undefined` for any other text
 */
export function readLinkage(token: string): Linkage | undefined {
  const jws = parseJws(token);
  const vc = jws?.payload['vc'];
  const subject = isObject(vc) ? vc['credentialSubject'] : undefined;
  const origin = isObject(subject) ? subject['origin'] : undefined;
  const { kid } = jws?.header ?? {};
  const end = jws?.payload['exp'];
  if (typeof origin !== 'string' || !isUrl(origin) || typeof kid !== 'string') return undefined;
  return { keyId: kid, origin: new URL(origin).origin, validUntil: dateAt(Number(end) * 1000) };
}
