import { decodeMultikey } from '../../../src/bytes/multibase.js';
import { encodeBase64url } from '../../../src/bytes/base64url.js';
import type { VerifyOptions } from '../../../src/verify.js';
import { mint, NOW, party, token, world, type Party } from '../../support/mint.js';
import type { Case, Family } from './contract.js';

const LIST = 'https://lists.example/trusted.jwt';
const ANCHOR = 'https://anchor.example';
const MIDDLE = 'https://network.example';
const LEAF = 'https://school.example';
const WELL_KNOWN = '/.well-known/openid-federation';
const AT = Date.parse(NOW) / 1000;

type Members = Readonly<Record<string, unknown>>;
type Pages = Parameters<typeof world>[0];

const jwkOf = ({ key }: Party): JsonWebKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  x: encodeBase64url(decodeMultikey(key.publicKeyMultibase!)!.bytes),
});
const jwks = (by: Party): Members => ({ keys: [{ kid: by.key.id, ...jwkOf(by) }] });

/** Ends in the past and starts in the future, in forms that are read and forms that are not. */
const ENDED: readonly unknown[] = [
  ...[AT - 1, AT, 0, -1, String(AT - 60), String(AT + 60), '2020-01-01T00:00:00Z', '2020', ''],
  ...[null, false, true, [AT + 60], [AT - 60], { '@value': AT + 60 }, 'never', '1e99', {}],
];
const NOT_BEGUN: readonly unknown[] = [
  ...[AT + 3600, String(AT + 3600), '2099-01-01T00:00:00Z', 'later', [AT - 60], true, {}, null],
];
const TIMES: readonly Members[] = [
  ...ENDED.map((exp) => ({ exp })),
  ...NOT_BEGUN.map((nbf) => ({ nbf })),
  ...NOT_BEGUN.map((iat) => ({ iat })),
];

/** Constraints that admit the school neither by name nor by kind, or that are unreadable. */
const CONSTRAINTS: readonly unknown[] = [
  ...['school.example', '.example', 'SCHOOL.EXAMPLE', 'school.example.', '.EXAMPLE'].map((one) => ({
    naming_constraints: { excluded: [one] },
  })),
  ...['school.example', ['.example', 7], { 0: 'school.example' }, null, 7].map((excluded) => ({
    naming_constraints: { excluded },
  })),
  ...[['.gov.example'], [], 'school.example', '.example', {}, null, [['.example']]].map(
    (permitted) => ({ naming_constraints: { permitted } }),
  ),
  ...[-1, '1', 0.5, null, [1], true].map((max_path_length) => ({ max_path_length })),
  ...[[], 'openid_credential_issuer', ['openid_relying_party'], null, {}].map(
    (allowed_entity_types) => ({ allowed_entity_types }),
  ),
  ...['none', null, [], 7, true].map((one) => one),
  { NAMING_CONSTRAINTS: { excluded: ['.example'] } },
  { naming_constraints: { Excluded: ['.example'] } },
  { naming_constraints: null },
  { naming_constraints: ['school.example'] },
];

/** Lists faults of one statement of a chain. */
function* faults(stranger: Party): Generator<Members> {
  yield* TIMES;
  for (const constraints of CONSTRAINTS) yield { constraints };
  yield { jwks: jwks(stranger) };
  yield { crit: ['x'] };
  for (const iss of ['https://other.example', '', null, [ANCHOR]]) yield { iss };
  for (const sub of ['https://other.example', '', null, [LEAF], `${LEAF}.evil.example`])
    yield { sub };
  yield {
    metadata_policy_crit: ['x'],
    metadata_policy: { openid_credential_issuer: { a: { x: 1 } } },
  };
}

interface Cast {
  readonly school: Party;
  readonly network: Party;
  readonly anchor: Party;
  readonly stranger: Party;
}

/**
 * Makes a chain from the anchor through a network to the school; `change` is laid over one of its
 * statements.
 */
async function chain(
  { school, network, anchor }: Cast,
  part: string,
  change: Members,
  by: Party | undefined,
): Promise<Pages> {
  const statement = (name: string, signer: Party, claims: Members): Promise<string> =>
    token(
      name === part && by ? by : signer,
      { iat: AT - 3600, exp: AT + 3600, ...claims, ...(name === part ? change : {}) },
      { typ: 'entity-statement+jwt', ...(name === part && by ? { kid: signer.key.id } : {}) },
    );
  const at = (entity: string): Members => ({
    metadata: { federation_entity: { federation_fetch_endpoint: `${entity}/fetch` } },
  });
  const fetched = (entity: string, sub: string): string =>
    `${entity}/fetch?sub=${encodeURIComponent(sub)}`;
  return {
    ...school.page,
    [ANCHOR + WELL_KNOWN]: await statement('anchor', anchor, {
      ...{ iss: ANCHOR, sub: ANCHOR, jwks: jwks(anchor) },
      ...at(ANCHOR),
    }),
    [fetched(ANCHOR, school.id)]: 404,
    [LEAF + WELL_KNOWN]: await statement('school', school, {
      ...{ iss: LEAF, sub: LEAF, jwks: jwks(school), authority_hints: [MIDDLE] },
    }),
    [MIDDLE + WELL_KNOWN]: await statement('network', network, {
      ...{ iss: MIDDLE, sub: MIDDLE, jwks: jwks(network), authority_hints: [ANCHOR] },
      ...at(MIDDLE),
    }),
    [fetched(MIDDLE, LEAF)]: await statement('of the school', network, {
      ...{ iss: MIDDLE, sub: LEAF, jwks: jwks(school) },
    }),
    [fetched(ANCHOR, MIDDLE)]: await statement('of the network', anchor, {
      ...{ iss: ANCHOR, sub: MIDDLE, jwks: jwks(network) },
    }),
  };
}

type Badge = () => Promise<string>;
const isTrusted: Case['isFalseGreen'] = (_badge, { issuer }) => issuer === 'trusted';
const caseOf = (
  what: string,
  input: Badge,
  pages: Pages,
  trustedIssuers: VerifyOptions['trustedIssuers'],
): Case => ({
  what,
  input,
  options: { now: NOW, fetch: world(pages).fetch, trustedIssuers },
  isFalseGreen: isTrusted,
});

async function* chains(cast: Cast, badge: Badge): AsyncGenerator<Case> {
  const source = { type: 'openid-federation', url: ANCHOR, name: 'Federation' } as const;
  const judged = async (what: string, part: string, change: Members, by?: Party): Promise<Case> =>
    caseOf(what, badge, await chain(cast, part, change, by), source);
  for (const part of ['anchor', 'of the network', 'of the school']) {
    yield judged(`statement ${part} by a stranger`, part, {}, cast.stranger);
    for (const fault of faults(cast.stranger))
      // the anchor and the network are no school, and their own length, name and key are no fault
      // of this chain
      if (part === 'of the school' || !('sub' in fault || 'metadata_policy' in fault))
        yield judged(`statement ${part} with ${JSON.stringify(fault)}`, part, fault);
  }
}

/** Makes lists that are out of date, or signed by others. */
async function* signedLists(
  { school, anchor, stranger }: Cast,
  badge: Badge,
): AsyncGenerator<Case> {
  const trusted = { url: LIST, keys: [jwkOf(anchor)] };
  const judged = async (claims: Members, by = anchor, header: Members = {}): Promise<Case> => {
    const text = await token(by, { issuers: [school.id], ...claims }, header);
    const pages = { ...school.page, [LIST]: text };
    return caseOf(`list with ${JSON.stringify([claims, header])}`, badge, pages, trusted);
  };
  for (const times of TIMES) yield judged(times);
  for (const validUntil of ENDED.slice(5)) yield judged({ validUntil });
  yield judged({}, stranger);
  yield judged({}, stranger, { kid: anchor.key.id });
  yield judged({}, stranger, { jwk: jwkOf(stranger) });
  yield judged({}, anchor, { crit: ['x'], x: 1 });
}

/** Makes plain lists and registries that have ended, as a whole or in the school's entry. */
function* endedLists({ school }: Cast, badge: Badge): Generator<Case> {
  const ended: readonly Members[] = [
    ...TIMES.filter((times) => !Object.values(times).includes(null)),
    ...ENDED.slice(5).flatMap((end) =>
      end === null ? [] : [{ validUntil: end }, { expirationDate: end }],
    ),
    ...[true, '2020-01-01', 'error', 1, {}].map((revoked) => ({ revoked })),
  ];
  for (const end of ended)
    for (const list of [
      { issuers: [school.id], ...end },
      { issuers: [{ id: school.id, ...end }] },
      { registry: { [school.id]: { name: 'School' } }, ...end },
      { registry: { [school.id]: { name: 'School', ...end } } },
    ])
      yield caseOf(
        `plain list ${JSON.stringify(list)}`,
        badge,
        { ...school.page, [LIST]: list },
        { url: LIST },
      );
}

/** Ids that look like the school's but differ. */
const NEAR = [
  ...[
    'did:web:school.example:a',
    'did:web:school',
    'did:web:school.exampl',
    'did:web:school.example:',
  ],
  ...[
    'did:web:sub.school.example',
    'did:web:sch\u043eol.example',
    'did:web:school.example.evil.example',
  ],
  ...['did:web:*', '*', 'did:web:', 'https://school.example/', 'school.example', '.*', ''],
  ...[
    'did:web:school.example/',
    'did:web:school.example?x',
    ' did:key:x',
    'did:key:school.example',
  ],
];

function* plainLists({ school }: Cast, badge: Badge): Generator<Case> {
  for (const id of NEAR) {
    yield caseOf(`ids: ${id}`, badge, school.page, [id]);
    yield caseOf(`a list: ${id}`, badge, school.page, { issuers: [{ id, name: 'School' }] });
    const pages = { ...school.page, [LIST]: { issuers: [id] } };
    yield caseOf(`a list elsewhere: ${id}`, badge, pages, { url: LIST });
    const registry = {
      registry: { [id]: { name: 'School', location: 'X', url: 'https://x.example' } },
    };
    yield caseOf(`a registry: ${id}`, badge, school.page, registry as never);
  }
}

/**
 * Makes lists, registries and federations that do not name the issuer now, and so must not make it
 * trusted (10.A18).
 */
export const trustLists: Family = {
  name: 'trust-lists',
  sampleEvery: 5,
  async *cases() {
    const cast: Cast = {
      school: await party('did:web:school.example'),
      network: await party(),
      anchor: await party(),
      stranger: await party(),
    };
    const text = JSON.stringify(await mint(cast.school));
    const badge = async (): Promise<string> => text;
    yield* plainLists(cast, badge);
    yield* signedLists(cast, badge);
    yield* endedLists(cast, badge);
    yield* chains(cast, badge);
  },
};
