import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json } from '../../../src/badge/contract.js';
import { isInScope, sharesHome, startsWithin } from '../../../src/securing/open-badges-2/scope.js';

describe('O-14: scope', () => {
  const cases: ReadonlyArray<readonly [address: string, prefix: string, expected: boolean]> = [
    ['https://example.org/a/1', 'https://example.org', true],
    ['https://example.org/a/1', 'https://example.org/a', true],
    ['https://example.org/a/1', 'https://example.org/a/', true],
    ['https://example.org/ab/1', 'https://example.org/a', false],
    ['https://example.org.evil.tld/a', 'https://example.org', false],
    ['https://example.org@evil.tld/', 'https://example.org', false],
    ['http://example.org/a', 'https://example.org/', false],
    ['https://example.org:8443/a', 'https://example.org/', false],
    ['https://example.org/a?id=12', 'https://example.org/a?id=', true],
    ['https://example.org/b?id=12', 'https://example.org/a?id=', false],
    ['https://example.org/a/../b/1', 'https://example.org/a', false],
    // 10.A14: nothing by which a server may read another path, and no query, widens a scope
    ['https://example.org/a/..%2fb/1', 'https://example.org/a', false],
    ['https://example.org/a/..%5Cb/1', 'https://example.org/a', false],
    ['https://example.org/a/%252e%252e%252fb', 'https://example.org/a/', false],
    ['https://example.org/a/..;/b/1', 'https://example.org/a', false],
    ['https://example.org/a/?file=/b/1', 'https://example.org/a/', false],
    ['https://example.org/a?id=12', 'https://example.org/a', false],
    ['https://example.org/a?id=123', 'https://example.org/a?id=12', false],
    ['https://example.org/a?id=12&file=b', 'https://example.org/a?id=', false],
    ['https://example.org/a?id=../b', 'https://example.org/a?id=', false],
    ['https://example.org/a?id=12', 'https://example.org/a?id=12', true],
    ['https://EXAMPLE.org:443/a/1', 'https://example.org/a', true],
    ['https://example.org./a/1', 'https://example.org/a', true],
    ['https://user@example.org/a/1', 'https://example.org/a', false],
    ['urn:uuid:1', 'urn:uuid', false],
    ['https://example.org/a', 'https', false],
  ];
  for (const [address, prefix, expected] of cases)
    test(`${address} ${expected ? 'in' : 'not in'} ${prefix}`, () =>
      assert.equal(startsWithin(address, prefix), expected));
  test('10.E7: allowedOrigins are hosts, however they are written', () => {
    const at = (allowedOrigins: Json): boolean | undefined =>
      isInScope('https://b\u00fccher.example/1', { verification: { allowedOrigins } }, undefined);
    for (const host of ['b\u00fccher.example', 'xn--bcher-kva.example', 'B\u00dcCHER.example:443'])
      assert.equal(at(host), true, host);
    for (const host of ['bucher.example', 'example', '*.example', 'x@b\u00fccher.example', ''])
      assert.equal(at([host]), false, host);
    assert.equal(at([]), undefined, 'an empty list is no rule, and there is no home');
    assert.equal(at(5), undefined, 'a rule that cannot be read gives no leave');
  });
  test('10.A14: a query beyond a prefix leaves it open, an escape does not', () => {
    const issuer = { verification: { startsWith: 'https://a.example/x' } };
    assert.equal(isInScope('https://a.example/x/1?id=2', issuer, undefined), undefined);
    assert.equal(isInScope('https://a.example/x/..%2fy', issuer, undefined), false);
  });
  test('both rules must match where both are given', () => {
    const issuer = {
      verification: { startsWith: ['https://a.example/x'], allowedOrigins: ['b.example'] },
    };
    assert.equal(isInScope('https://a.example/x/1', issuer, undefined), false);
    assert.equal(
      isInScope(
        'https://a.example/x/1',
        {
          verification: {
            startsWith: ['https://a.example/x'],
            allowedOrigins: ['https://A.example'],
          },
        },
        undefined,
      ),
      true,
    );
  });
  test('without rules the issuer’s own host, its port included; without a home nothing is known', () => {
    assert.equal(isInScope('https://a.example/1', {}, 'https://a.example/issuer'), true);
    assert.equal(isInScope('https://a.example:8443/1', {}, 'https://a.example/issuer'), false);
    assert.equal(isInScope('https://a.example/1', {}, undefined), undefined);
    assert.equal(isInScope('urn:uuid:1', {}, 'https://a.example/issuer'), false);
    assert.equal(
      sharesHome(
        'https://a.example/1',
        { verification: { startsWith: 'https://b.example/' } },
        'https://a.example/issuer',
      ),
      true,
    );
  });
});
