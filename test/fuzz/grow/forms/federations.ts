/** Federations: how many authorities, superiors, keys, members and names in constraints. */
import type { Json, JsonObject } from '../../../../src/badge/contract.js';
import { encodeBase64url } from '../../../../src/bytes/base64url.js';
import { MAX_STATEMENT_BYTES } from '../../../../src/trust/entity-statements.js';
import { MAX_AUTHORITY_HINTS, MAX_CHAIN_DEPTH } from '../../../../src/trust/federation-chain.js';
import {
  draft,
  jwtBadge,
  signJwt,
  worldOf,
  type Signer,
  type World,
} from '../../../golden/mint.js';
import type { Form, Sizes } from '../contract.js';

const ANCHOR = 'https://anchor.example';
const ISSUER = 'did:web:school.example';
const KEY = `${ISSUER}#key`;
const ENTITY = 'https://school.example';
const CONFIGURATION = '/.well-known/openid-federation';
/** Keys of an authority that are tried, and the name that all of them have here. */
const MAX_KEYS = 20;
const KID = 'k';
/** Bytes of a statement besides what is grown, in its base64url form. */
const ROOM = 4_000;
const STATEMENT_TEXT = Math.floor((MAX_STATEMENT_BYTES - ROOM) * 0.75);

const times = <T>(n: number, item: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => item(at));

const jwkOf = ({ key }: Signer): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(key.raw!),
  kid: KID,
});
/** Makes a key that is tried before that of the signature, and does not match it. */
const otherJwk = (at: number): JsonObject => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(Uint8Array.from({ length: 32 }, (_, byte) => (at * 31 + byte * 7) & 0x7f)),
  kid: KID,
});

/** The size of one of several texts that share a statement. */
const within = (n: number, length: number): number =>
  Math.min(n, Math.floor(STATEMENT_TEXT / length));

interface Grown {
  readonly iss: string;
  readonly sub: string;
  readonly more?: JsonObject;
}

/** Makes a statement as large as the sizes say. */
async function statement(
  { iss, sub, more = {} }: Grown,
  sizes: Sizes,
  signer: Signer,
): Promise<string> {
  const names = times(
    within(sizes('names in constraints'), 24),
    (at) => `.n${at}.example`,
  ) as readonly Json[];
  const members = Object.fromEntries(
    times(within(sizes('members of a statement'), 16), (at) => [`m${at}`, at]),
  );
  const federationEntity = {
    federation_fetch_endpoint: `${iss}/fetch`,
    organization_name: 'o'.repeat(within(sizes('characters of a name'), 1)),
    ...((more['metadata'] as JsonObject | undefined) ?? {}),
  };
  return signJwt(
    {
      iss,
      sub,
      iat: 1_767_225_600,
      exp: 2_000_000_000,
      jwks: {
        keys: [
          ...times(sizes('keys of an authority') - 1, otherJwk).slice(0, MAX_KEYS - 1),
          jwkOf(signer),
          ...times(sizes('keys of an authority') - 1, otherJwk).slice(MAX_KEYS - 1),
        ],
      },
      ...(names.length > 0
        ? { constraints: { naming_constraints: { permitted: [...names, '.example'] } } }
        : {}),
      ...members,
      ...more,
      metadata: { federation_entity: federationEntity },
    },
    signer,
    { typ: 'entity-statement+jwt', kid: KID },
  );
}

/** Names an authority by its place in the tree of superiors: `https://s-0-2.example`. */
const authority = (path: readonly number[]): string => `https://s-${path.join('-')}.example`;

/** Lists the places of all authorities between the issuer and the anchor. */
function* paths(hints: number, depth: number, path: readonly number[] = []): Generator<number[]> {
  for (let at = 0; at < hints && path.length < depth; at++) {
    yield [...path, at];
    yield* paths(hints, depth, [...path, at]);
  }
}

/** Superiors of an authority that exist; those beyond the limit are never queried. */
const MOST_HINTS = MAX_AUTHORITY_HINTS + 1;

async function world(sizes: Sizes, signer: Signer): Promise<World> {
  const hints = sizes('superiors of an authority');
  const made = Math.min(hints, MOST_HINTS);
  const depth = Math.min(sizes('authorities in a chain'), MAX_CHAIN_DEPTH) - 1;
  const listed = (path: readonly number[]): JsonObject => ({
    authority_hints:
      path.length >= depth
        ? [...times(hints - 1, (at) => `https://x${at}.example`).slice(0, 2), ANCHOR]
        : times(within(hints, 24), (at) => authority([...path, at])),
  });
  const all: Record<string, string | number | JsonObject> = {
    [ANCHOR + CONFIGURATION]: await statement({ iss: ANCHOR, sub: ANCHOR }, sizes, signer),
    [`${ANCHOR}/fetch?sub=${encodeURIComponent(ISSUER)}`]: 404,
    [`${ENTITY}/.well-known/did.json`]: {
      id: ISSUER,
      verificationMethod: [
        { id: KEY, type: 'JsonWebKey', controller: ISSUER, publicKeyJwk: jwkOf(signer) },
      ],
      assertionMethod: [KEY],
    },
    [ENTITY + CONFIGURATION]: await statement(
      { iss: ENTITY, sub: ENTITY, more: listed([]) },
      sizes,
      signer,
    ),
  };
  const about = async (iss: string, sub: string): Promise<void> => {
    all[`${iss}/fetch?sub=${encodeURIComponent(sub)}`] = await statement(
      { iss, sub },
      sizes,
      signer,
    );
  };
  for (const path of paths(made, depth)) {
    const iss = authority(path);
    all[iss + CONFIGURATION] = await statement(
      { iss, sub: iss, more: listed(path) },
      sizes,
      signer,
    );
    await about(iss, path.length === 1 ? ENTITY : authority(path.slice(0, -1)));
    if (path.length === depth) await about(ANCHOR, iss);
  }
  if (depth === 0) await about(ANCHOR, ENTITY);
  return all;
}

export const FEDERATION: Form = {
  name: 'federation',
  axes: [
    { name: 'authorities in a chain', limit: MAX_CHAIN_DEPTH, usual: 2 },
    { name: 'superiors of an authority', limit: 8_000, usual: 1 },
    { name: 'keys of an authority', limit: 1_000, usual: 1 },
    { name: 'members of a statement', limit: 12_000, usual: 0 },
    { name: 'names in constraints', limit: 8_000, usual: 0 },
    { name: 'characters of a name', limit: STATEMENT_TEXT, usual: 10 },
  ],
  make: async (sizes, { signer }) => ({
    input: await jwtBadge(draft(ISSUER), signer, { kid: KEY }),
    options: {
      fetch: worldOf(await world(sizes, signer)),
      trustedIssuers: { type: 'openid-federation', url: ANCHOR },
    },
  }),
};
