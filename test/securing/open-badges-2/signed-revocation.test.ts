import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import { find, has, judged, NOW, told, type Web, web } from '../jose/jwt-support.js';
import {
  assertVerdict,
  attacker,
  CONTEXT,
  KEY,
  LIST,
  pages,
  payload,
  PROFILE,
  profile,
  signed,
} from './hosted-site.js';

describe('OB 2.0 signed', () => {
  const revocable = (list: Json | number | undefined): Web =>
    pages({ [PROFILE]: profile({ publicKey: KEY, revocationList: LIST }), [LIST]: list });
  const revocations = (...revokedAssertions: Json[]): JsonObject => ({
    '@context': CONTEXT,
    type: 'RevocationList',
    id: LIST,
    issuer: PROFILE,
    revokedAssertions,
  });
  test('O-24: revoked by id, by uid, as text, with a reason', async () => {
    for (const entry of [
      payload()['id']!,
      { id: payload()['id']!, revocationReason: 'By mistake' },
      { uid: 'u-1' },
    ])
      assertVerdict(
        await judged(await signed({ uid: 'u-1' }), revocable(revocations('urn:uuid:0', entry))),
        'revoked',
      );
    assert.equal(
      find(
        await judged(
          await signed(),
          revocable(revocations({ id: payload()['id']!, revocationReason: 'By mistake' })),
        ),
        'status-revoked',
      )?.params?.['reason'],
      'By mistake',
    );
    // 10.A15: an entry that names no badge may mean this one
    assertVerdict(
      await judged(
        await signed(),
        revocable(revocations('urn:uuid:0', { revocationReason: 'no id' })),
      ),
      'indeterminate',
    );
  });
  test('O-24: a list that cannot be had, is another’s or is no list leaves it open', async () => {
    for (const [list, code] of [
      [404, 'status-unreachable'],
      [undefined, 'status-unreachable'],
      [{ ...revocations(), issuer: 'https://other.example' }, 'status-list-issuer'],
      [{ ...revocations(), id: `${LIST}2` }, 'status-list-id'],
      [
        { '@context': CONTEXT, type: 'RevocationList', revokedAssertions: 'x' },
        'status-list-unreadable',
      ],
      ['revoked', 'status-list-unreadable'],
    ] as const) {
      const report = await judged(await signed(), revocable(list as Json));
      assertVerdict(report, 'indeterminate');
      assert.ok(has(report, code, 'unknown'), told(report));
    }
  });
  test('V-5: no list is requested for a badge that is not valid', async () => {
    const asked: string[] = [];
    const [badge] = await read(await signed({}, attacker));
    await verify(badge!, { now: NOW, fetch: web(revocable(revocations()), asked) });
    assert.ok(asked.length > 0 && !asked.includes(LIST), asked.join(' '));
  });
});
