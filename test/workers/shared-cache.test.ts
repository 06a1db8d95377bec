import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCache, type VerifyCache } from '../../src/verify.js';
import { SharedAnswers } from '../../src/workers/shared-cache.js';
import { SharedByNetwork, type NetworkOptions } from '../../src/workers/shared-by-network.js';
import { verifySideBySide } from '../../src/workers/verify-with-shared-cache.js';
import { draft, newKey, NOW as MINTED_NOW, sign, worldOf } from '../golden/mint.js';
import { createEngine } from '../../src/workers/engine.js';
import { credential, ISSUER, signer, token, claims } from '../securing/jose/jwt-support.js';

const tick = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
const given = (shared: SharedAnswers): Promise<VerifyCache> =>
  shared.during(async (cache) => {
    await tick();
    return cache;
  }, createCache);

describe('X-42: shared requests of a batch', () => {
  test('side by side and shortly after one another it is the same store; later a new one', async () => {
    const shared = new SharedAnswers(200),
      [a, b] = await Promise.all([given(shared), given(shared)]);
    assert.equal(a, b);
    assert.equal(await given(shared), a);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    assert.notEqual(await given(shared), a);
  });

  test('twenty badges of one issuer request its key once', async () => {
    const own = await signer('ES256'),
      kid = `${ISSUER}/key`,
      asked: string[] = [];
    const pages: Readonly<Record<string, unknown>> = {
      [kid]: own.jwk,
      [ISSUER]: { id: ISSUER, assertionMethod: [kid] },
    };
    const fetch = async (input: RequestInfo | URL): Promise<Response> => {
      asked.push(String(input));
      await tick();
      const answer = pages[String(input)];
      return answer ? Response.json(answer) : new Response(null, { status: 404 });
    };
    const engine = createEngine({ size: 0, around: { fetch } }),
      text = await token(own, { kid }, { ...credential(), ...claims(credential()) });
    const [badge] = await engine.read(text);
    const reports = await Promise.all(
      Array.from({ length: 20 }, () => engine.verify(badge!, { now: '2026-06-01T12:00:00Z' })),
    );
    assert.deepEqual(new Set(reports.map(({ authentic }) => authentic)), new Set(['yes']));
    assert.equal(asked.filter((url) => url === kid).length, 1, asked.join('\n'));
    engine.close();
  });

  test('10.A9: a response is not shared with another fetch, nor with other limits', async () => {
    const shared = new SharedByNetwork(),
      one: typeof fetch = async () => new Response('{}'),
      other: typeof fetch = async () => new Response('{}');
    const cacheOf = (options: NetworkOptions): Promise<VerifyCache> =>
      shared.during(options, async (cache) => cache, createCache);
    const first = await cacheOf({ fetch: one });
    assert.equal(await cacheOf({ fetch: one, allowLoopback: false, offline: false }), first);
    for (const options of [
      { fetch: other },
      {},
      { fetch: one, allowLoopback: true },
      { fetch: one, offline: true },
      { fetch: one, timeoutMs: 5 },
    ])
      assert.notEqual(await cacheOf(options), first, JSON.stringify(options));
    assert.equal(await cacheOf({}), await cacheOf({ fetch }));
  });

  test('10.A9: after a lying fetch a forged badge is invalid by the real one, in every engine', async () => {
    const [honest, forger] = [await newKey('Ed25519'), await newKey('Ed25519')],
      issuer = 'did:web:college.example',
      method = { verificationMethod: `${issuer}#key-1` };
    const networkOf = ({ multikey }: typeof honest): typeof fetch =>
      worldOf({
        'https://college.example/.well-known/did.json': {
          id: issuer,
          verificationMethod: [
            {
              id: method.verificationMethod,
              controller: issuer,
              type: 'Multikey',
              publicKeyMultibase: multikey,
            },
          ],
          assertionMethod: [method.verificationMethod],
        },
      });
    const lying = networkOf(forger),
      real = networkOf(honest),
      engine = createEngine({ size: 0 }),
      text = JSON.stringify(await sign(draft(issuer), forger, method));
    const [forged] = await engine.read(text);
    for (const verify of [engine.verify, verifySideBySide]) {
      assert.equal((await verify(forged!, { now: MINTED_NOW, fetch: lying })).verdict, 'valid');
      assert.equal((await verify(forged!, { now: MINTED_NOW, fetch: real })).verdict, 'invalid');
    }
    engine.close();
  });
});
