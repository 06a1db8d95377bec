import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMultikey } from '../../src/bytes/multibase.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import {
  codes,
  found,
  mint,
  NOW,
  party,
  readOne,
  token,
  world,
  type Party,
} from '../support/mint.js';

const IAT = Date.parse('2026-11-01T00:00:00Z') / 1000,
  EXP = Date.parse('2027-01-01T00:00:00Z') / 1000;
const ANCHOR = 'https://anchor.example',
  WELL_KNOWN = '/.well-known/openid-federation';
const jwks = (...parties: Party[]): object => ({
  keys: parties.map(({ key }) => ({
    kid: key.id,
    kty: 'OKP',
    crv: 'Ed25519',
    x: Buffer.from(decodeMultikey(key.publicKeyMultibase!)!.bytes).toString('base64url'),
  })),
});
const statement = (
  by: Party,
  iss: string,
  sub: string,
  more: object = {},
  header: object = {},
): Promise<string> =>
  token(by, { iss, sub, iat: IAT, exp: EXP, ...more }, { typ: 'entity-statement+jwt', ...header });
const federationEntity = (entity: string, more: object = {}): object => ({
  metadata: { federation_entity: { federation_fetch_endpoint: `${entity}/fetch`, ...more } },
});
const fetchUrl = (entity: string, sub: string): string =>
  `${entity}/fetch?sub=${encodeURIComponent(sub)}`;

const anchor = await party(),
  college = await party(),
  university = await party('did:web:university.example');
const anchorConfig = await statement(anchor, ANCHOR, ANCHOR, {
  jwks: jwks(anchor),
  ...federationEntity(ANCHOR),
});
const base = { [ANCHOR + WELL_KNOWN]: anchorConfig };
const SOURCE = { type: 'openid-federation', url: ANCHOR, name: 'Federation' } as const;

async function judge(
  by: Party,
  pages: Parameters<typeof world>[0],
  source: object = SOURCE,
): Promise<Report> {
  const badge = await readOne(await mint(by));
  return verify(badge, {
    now: NOW,
    fetch: world({ ...by.page, ...pages }).fetch,
    trustedIssuers: source as never,
  });
}

test('the anchor states that the DID belongs to it: trusted, by name and date', async () => {
  const pages = {
    ...base,
    [fetchUrl(ANCHOR, college.id)]: await statement(
      anchor,
      ANCHOR,
      college.id,
      federationEntity(ANCHOR, { organization_name: 'College' }),
    ),
  };
  const report = await judge(college, pages);
  assert.equal(
    report.issuer,
    'trusted',
    JSON.stringify(report.findings.filter(({ check }) => check === 'issuer')),
  );
  const { params } = found(report, 'issuer-listed');
  assert.equal(params!['name'], 'College');
  assert.equal(params!['date'], '2026-11-01T00:00:00.000Z');
  // as the known-registries files of the field write it
  const asWritten = {
    type: 'oidf',
    name: 'x',
    trustAnchorEC: ANCHOR + WELL_KNOWN,
    fetchEndpoint: `${ANCHOR}/fetch?sub=`,
  };
  assert.equal((await judge(college, pages, asWritten)).issuer, 'trusted');
  const { keys } = jwks(anchor) as { keys: JsonWebKey[] };
  assert.equal((await judge(college, pages, { ...SOURCE, keys })).issuer, 'trusted');
});

test('404 is "not a member"; no answer is no answer', async () => {
  assert.equal(
    (await judge(college, { ...base, [fetchUrl(ANCHOR, college.id)]: 404 })).issuer,
    'unlisted',
  );
  for (const pages of [{}, base, { ...base, [fetchUrl(ANCHOR, college.id)]: 500 }]) {
    const report = await judge(college, pages);
    assert.equal(report.issuer, 'unknown');
    assert.equal(report.verdict, 'valid');
    assert.ok(codes(report).includes('issuer-list-unreachable'));
  }
});

test('the signature of every statement is verified; a forged one is not believed', async () => {
  const stranger = await party();
  const bad: Record<string, string> = {
    'another key': await statement(stranger, ANCHOR, college.id, {}, { kid: anchor.key.id }),
    'another issuer': await statement(anchor, 'https://other.example', college.id),
    'another subject': await statement(anchor, ANCHOR, 'did:example:x'),
    'run out': await statement(anchor, ANCHOR, college.id, { exp: IAT + 1 }),
    'from the future': await statement(anchor, ANCHOR, college.id, { iat: EXP }),
    'a token of another type': await statement(anchor, ANCHOR, college.id, {}, { typ: 'JWT' }),
    'an unknown critical claim': await statement(anchor, ANCHOR, college.id, { crit: ['x'] }),
  };
  for (const [what, page] of Object.entries(bad)) {
    const report = await judge(college, { ...base, [fetchUrl(ANCHOR, college.id)]: page });
    assert.equal(report.issuer, 'unknown', what);
    assert.ok(codes(report).includes('issuer-list-not-authentic'), what);
    assert.equal(report.verdict, 'valid', what);
  }
  const { keys } = jwks(stranger) as { keys: JsonWebKey[] };
  assert.ok(
    codes(await judge(college, base, { ...SOURCE, keys })).includes('issuer-list-not-authentic'),
    'a configuration under other keys than those pinned',
  );
});

async function chain(
  change: Partial<Record<'middle' | 'leaf' | 'leafConfig' | 'anchorConfig', string>> = {},
): Promise<Record<string, string | number>> {
  const M = 'https://network.example',
    U = 'https://university.example';
  return {
    [ANCHOR + WELL_KNOWN]: change.anchorConfig ?? anchorConfig,
    [fetchUrl(ANCHOR, university.id)]: 404,
    [U + WELL_KNOWN]:
      change.leafConfig ??
      (await statement(university, U, U, { jwks: jwks(university), authority_hints: [M] })),
    [M + WELL_KNOWN]: await statement(college, M, M, {
      jwks: jwks(college),
      authority_hints: [ANCHOR],
      ...federationEntity(M),
    }),
    [fetchUrl(M, U)]: change.leaf ?? (await statement(college, M, U, { jwks: jwks(university) })),
    [fetchUrl(ANCHOR, M)]:
      change.middle ?? (await statement(anchor, ANCHOR, M, { jwks: jwks(college) })),
  };
}

test('a chain through an authority is valid from the anchor down', async () => {
  const report = await judge(university, await chain());
  assert.equal(
    report.issuer,
    'trusted',
    JSON.stringify(report.findings.filter(({ check }) => check === 'issuer')),
  );
  assert.deepEqual(found(report, 'issuer-listed').evidence!['authorities'], [
    ANCHOR,
    'https://network.example',
  ]);
});

test('a broken link, another party’s key, a length or a name that the anchor forbids: no chain', async () => {
  const M = 'https://network.example',
    U = 'https://university.example',
    stranger = await party();
  const broken = {
    'middle by a stranger': {
      middle: await statement(stranger, ANCHOR, M, { jwks: jwks(college) }, { kid: anchor.key.id }),
    },
    'middle attests another key': {
      middle: await statement(anchor, ANCHOR, M, { jwks: jwks(stranger) }),
    },
    'leaf attests another key': { leaf: await statement(college, M, U, { jwks: jwks(stranger) }) },
    'too long for the anchor': {
      anchorConfig: await statement(anchor, ANCHOR, ANCHOR, {
        jwks: jwks(anchor),
        ...federationEntity(ANCHOR),
        constraints: { max_path_length: 0 },
      }),
    },
    'a name the anchor excludes': {
      middle: await statement(anchor, ANCHOR, M, {
        jwks: jwks(college),
        constraints: { naming_constraints: { excluded: ['university.example'] } },
      }),
    },
    'a name the anchor does not permit': {
      middle: await statement(anchor, ANCHOR, M, {
        jwks: jwks(college),
        constraints: { naming_constraints: { permitted: ['.gov.example'] } },
      }),
    },
  };
  for (const [what, change] of Object.entries(broken)) {
    const report = await judge(university, await chain(change));
    assert.equal(report.issuer, 'unknown', what);
    assert.ok(codes(report).includes('issuer-list-not-authentic'), what);
  }
});

test('superiors that lead in a circle or too far end in "unlisted"', async () => {
  const U = 'https://university.example';
  const round = await chain({
    leafConfig: await statement(university, U, U, { jwks: jwks(university), authority_hints: [U] }),
  });
  assert.equal((await judge(university, round)).issuer, 'unlisted');
  const pages: Record<string, string | number> = {
    ...base,
    [fetchUrl(ANCHOR, university.id)]: 404,
    [U + WELL_KNOWN]: await statement(university, U, U, {
      jwks: jwks(university),
      authority_hints: ['https://a0.example'],
    }),
  };
  for (let i = 0; i < 4; i++) {
    const [here, above, below] = [
      `https://a${i}.example`,
      i === 3 ? ANCHOR : `https://a${i + 1}.example`,
      i === 0 ? U : `https://a${i - 1}.example`,
    ];
    pages[here + WELL_KNOWN] = await statement(college, here, here, {
      jwks: jwks(college),
      authority_hints: [above],
      ...federationEntity(here),
    });
    pages[fetchUrl(here, below)] = await statement(college, here, below, {
      jwks: jwks(i === 0 ? university : college),
    });
  }
  pages[fetchUrl(ANCHOR, 'https://a3.example')] = await statement(
    anchor,
    ANCHOR,
    'https://a3.example',
    { jwks: jwks(college) },
  );
  assert.equal((await judge(university, pages)).issuer, 'unlisted');
});

test('10.A6: a key of the anchor that its configuration calls revoked or expired signs nothing', async () => {
  for (const more of [
    { revoked: { revoked_at: IAT - 1_000, reason: 'compromised' } },
    { revoked: '2026-01-01T00:00:00Z' },
    { exp: IAT - 1_000 },
  ]) {
    const keys = (jwks(anchor) as { keys: object[] }).keys.map((jwk) => ({ ...jwk, ...more }));
    const config = await statement(anchor, ANCHOR, ANCHOR, {
      jwks: { keys },
      ...federationEntity(ANCHOR),
    });
    const report = await judge(college, {
      [ANCHOR + WELL_KNOWN]: config,
      [fetchUrl(ANCHOR, college.id)]: await statement(anchor, ANCHOR, college.id),
    });
    assert.notEqual(report.issuer, 'trusted');
  }
});
