import type { PresentationClaim } from '../../verify.js';

/** Interface to a wallet: the browser's own, or a page's Credential Handler API. */
export type WalletMeans = 'digital' | 'chapi';

/** Length of a challenge in bytes: twice the length that is infeasible to guess. */
export const CHALLENGE_BYTES = 32;
/** Limits of a response: number of presentations, and characters in each. */
export const ANSWER_LIMITS = { presentations: 16, characters: 1 << 20 } as const;
/**
 * Protocol of the Digital Credentials API for OpenID for Verifiable Presentations 1.0, with an
 * unsigned request (annex A.1).
 */
export const PROTOCOL = 'openid4vp-v1-unsigned';

/**
 * A request to a wallet: the response must be made for this challenge, and for one of these names
 * of the page.
 */
export interface WalletQuestion {
  readonly options: CredentialRequestOptions;
  readonly challenge: string;
  readonly domains: readonly string[];
}

const VC = 'https://www.w3.org/2018/credentials#VerifiableCredential';
const OB = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#';
const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/** Both types that the standard gives a badge, as full IRIs (OpenID4VP 1.0, annex B.1.1). */
const TYPES = ['OpenBadgeCredential', 'AchievementCredential'].map((name) => [VC, `${OB}${name}`]);
/** Formats that we verify, so that a wallet with several can choose. */
const FORMATS = {
  ldp_vc: {
    proof_type_values: ['DataIntegrityProof', 'Ed25519Signature2020'],
    cryptosuite_values: ['eddsa-rdfc-2022', 'ecdsa-rdfc-2019', 'eddsa-jcs-2022', 'ecdsa-jcs-2019'],
  },
  jwt_vc_json: { alg_values: ['EdDSA', 'ES256', 'ES384', 'RS256'] },
};

/** Builds a query for any Open Badge, in either format, with proof that its holder is present. */
function dcql(): object {
  const query = (id: string, format: keyof typeof FORMATS): object => ({
    id,
    format,
    multiple: true,
    require_cryptographic_holder_binding: true,
    meta: { type_values: TYPES },
  });
  return {
    credentials: [query('badge', 'ldp_vc'), query('badge_jwt', 'jwt_vc_json')],
    credential_sets: [{ options: [['badge'], ['badge_jwt']] }],
  };
}

/**
 * Lists the names by which a wallet may know this page: with the prefix of OpenID4VP 1.0, as its
 * annex A.4 writes the origin, and as browsers do.
 */
const namesOf = (origin: string): string[] => [`origin:${origin}`, `origin:${origin}/`];

function digital(challenge: string): object {
  const data = {
    response_type: 'vp_token',
    response_mode: 'dc_api',
    nonce: challenge,
    dcql_query: dcql(),
    client_metadata: { vp_formats_supported: FORMATS },
  };
  return { mediation: 'required', digital: { requests: [{ protocol: PROTOCOL, data }] } };
}

function chapi(challenge: string, domain: string): object {
  const example = { '@context': CONTEXTS, type: ['VerifiableCredential', 'OpenBadgeCredential'] };
  const query = [
    { type: 'QueryByExample', credentialQuery: [{ example }] },
    {
      type: 'DIDAuthentication',
      acceptedMethods: [{ method: 'key' }, { method: 'web' }, { method: 'jwk' }],
    },
  ];
  return { web: { VerifiablePresentation: { query, challenge, domain } } };
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * Builds a request to a wallet for any Open Badge, with proof that its holder is present now (V-63,
 *
 *
 * @param means the interface to the wallet
 * @param origin the page's origin
 * @param random {@link CHALLENGE_BYTES} fresh bytes, used once
 * @returns the options of `navigator.credentials.get`, and the challenge and names that the
 * response must be made for
 * @throws TypeError when there are fewer bytes
 */
export function walletQuestion(
  means: WalletMeans,
  origin: string,
  random: Uint8Array,
): WalletQuestion {
  if (random.length < CHALLENGE_BYTES) throw new TypeError(`random: ${CHALLENGE_BYTES} bytes`);
  const challenge = base64url(random);
  return means === 'digital'
    ? {
        options: digital(challenge) as CredentialRequestOptions,
        challenge,
        domains: namesOf(origin),
      }
    : {
        options: chapi(challenge, origin) as CredentialRequestOptions,
        challenge,
        domains: [origin],
      };
}

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : undefined;

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Matches an enveloped presentation, which is replaced by the token in it (V-2). */
const ENVELOPE = /^data:application\/vp\+(?:jwt|sd-jwt)[^,]*,/i;

function asText(presentation: unknown): string | undefined {
  if (typeof presentation === 'string') return presentation;
  const document = membersOf(presentation),
    id = document?.['id'];
  if (typeof id === 'string' && ENVELOPE.test(id)) return id.replace(ENVELOPE, '');
  return document && JSON.stringify(document);
}

/**
 * Extracts the presentations from a wallet's response, as text for `read`.
 *
 * @param answer the result of `navigator.credentials.get`
 * @returns an empty list when there is none in a known format
 */
export function presentationsIn(answer: unknown): string[] {
  const data = parsed(membersOf(answer)?.['data']),
    token = membersOf(data)?.['vp_token'];
  const all =
    token === undefined
      ? [data]
      : membersOf(parsed(token))
        ? Object.values(membersOf(parsed(token))!).flat()
        : [parsed(token)].flat();
  const texts = all
    .map(asText)
    .filter((text) => text !== undefined && text.length <= ANSWER_LIMITS.characters);
  return texts.filter((text) => text !== undefined).slice(0, ANSWER_LIMITS.presentations);
}

/** Decodes the claims of a token, without verifying them. */
function claimsOf(token: string): Members | undefined {
  try {
    const bytes = Uint8Array.from(
      atob(token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/')),
      (letter) => letter.charCodeAt(0),
    );
    return membersOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

/** Lists the domains or audiences that a presentation names. */
function namedIn(text: string): unknown[] {
  const document = membersOf(parsed(text));
  if (document) return [document['proof']].flat().flatMap((proof) => membersOf(proof)?.['domain']);
  return [
    claimsOf(text.includes('~') ? text.slice(text.lastIndexOf('~') + 1) : text)?.['aud'],
  ].flat();
}

/**
 * Gives the challenge and domain that a presentation must have been made for. The domain is the
 * name of this page that it uses; if it uses none of them, the first name, so that its check fails.
 */
export function claimOf(
  text: string,
  { challenge, domains }: Pick<WalletQuestion, 'challenge' | 'domains'>,
): PresentationClaim {
  const named = namedIn(text);
  return {
    text,
    challenge,
    domain: domains.find((domain) => named.includes(domain)) ?? domains[0]!,
  };
}
