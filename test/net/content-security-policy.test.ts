import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createNet } from '../../src/net/index.js';

const URL_ASKED = 'https://college.example/.well-known/did.json';
const BLOCKED = {
  blockedURI: URL_ASKED,
  effectiveDirective: 'connect-src',
  disposition: 'enforce',
};

/** Requests a URL in a scope that reports `violation`, `late` after the request has failed. */
async function reasonAfter(
  violation: Partial<typeof BLOCKED> | undefined,
  { late = true, url = `${URL_ASKED}#key-1` } = {},
): Promise<string> {
  const policyScope = new EventTarget();
  const report = (): void => {
    if (!violation) return;
    const event = Object.assign(new Event('securitypolicyviolation'), { ...BLOCKED, ...violation });
    policyScope.dispatchEvent(event);
  };
  const fetch = async (): Promise<Response> => {
    if (late) setTimeout(report, 5);
    else report();
    throw new TypeError('Failed to fetch');
  };
  const result = await createNet({ fetch, policyScope }).get(url, { accept: '*/*' });
  return result.ok ? 'ok' : result.reason;
}

describe('a request that the page’s own Content Security Policy blocks', () => {
  test('X-1, X-36: is reported as that, whether the report comes before or after the failure', async () => {
    assert.equal(await reasonAfter({}, { late: false }), 'csp');
    assert.equal(await reasonAfter({}, { late: true }), 'csp');
  });

  test('X-1: some browsers name only the origin', async () => {
    assert.equal(await reasonAfter({ blockedURI: 'https://college.example' }), 'csp');
  });

  const OTHERS: ReadonlyArray<readonly [name: string, violation?: Partial<typeof BLOCKED>]> = [
    ['no violation'],
    ['another URL', { blockedURI: 'https://college.example/other.json' }],
    ['another site', { blockedURI: 'https://other.example' }],
    ['an image', { effectiveDirective: 'img-src' }],
    ['a policy that only reports', { disposition: 'report' }],
  ];
  for (const [name, violation] of OTHERS)
    test(`X-1: ${name}: the request failed for another reason`, async () => {
      assert.equal(await reasonAfter(violation), 'network');
    });

  test('X-1: a response is a response, whatever is reported meanwhile', async () => {
    const policyScope = new EventTarget();
    const fetch = async (): Promise<Response> => {
      policyScope.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), BLOCKED));
      return new Response('{}', { headers: { 'content-type': 'application/json' } });
    };
    const result = await createNet({ fetch, policyScope }).get(URL_ASKED, { accept: '*/*' });
    assert.equal(result.ok, true);
  });
});
