import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { walletHere } from '../../src/elements/open-badge-verifier/sources/wallet-access.js';
import { CHALLENGE_BYTES } from '../../src/exchange/challenge.js';
import { asking } from './wallet-holder.js';

describe('the request to a wallet', () => {
  test('V-63, X-41: at least 128 fresh bits each time, never twice the same', async () => {
    assert.ok(CHALLENGE_BYTES * 8 >= 128);
    const seen: string[] = [];
    for (let at = 0; at < 3; at++)
      await asking('digital', (_, challenge) => {
        seen.push(challenge);
        return null;
      });
    assert.equal(new Set(seen).size, 3);
    for (const challenge of seen) assert.match(challenge, /^[\w-]{43}$/);
  });

  test('a wallet is used where there is one: the page’s own before the browser’s', () => {
    const credentials = { get: async () => null };
    class DigitalCredential {
      static userAgentAllowsProtocol = (protocol: string): boolean =>
        protocol === 'openid4vp-v1-unsigned';
    }
    assert.equal(walletHere({ isSecureContext: true, navigator: { credentials } }), undefined);
    assert.equal(
      walletHere({ isSecureContext: true, DigitalCredential, navigator: { credentials } })?.means,
      'digital',
    );
    assert.equal(
      walletHere({
        isSecureContext: true,
        DigitalCredential,
        navigator: { credentials, credentialsPolyfill: {} },
      })?.means,
      'chapi',
    );
    assert.equal(
      walletHere({ isSecureContext: false, DigitalCredential, navigator: { credentials } }),
      undefined,
    );
    assert.equal(
      walletHere({
        isSecureContext: true,
        DigitalCredential: { userAgentAllowsProtocol: () => false },
        navigator: { credentials },
      }),
      undefined,
    );
    assert.equal(walletHere({}), undefined);
  });
});
