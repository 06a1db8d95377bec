import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import { find, judged, NOW, token, type Web, web } from '../jose/jwt-support.js';
import {
  assertFails,
  assertVerdict,
  attacker,
  badgeClass,
  CLASS,
  HOST,
  hosted,
  ID,
  key,
  KEY,
  LIST,
  own,
  PROFILE,
  profile,
  signed,
} from './hosted-site.js';

describe('OB 2.0 hosted', () => {
  test('O-41: OB 1.0, hosted at verify.url, whose objects have no id', async () => {
    const old: JsonObject = {
      uid: 'u1',
      recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
      badge: CLASS,
      verify: { type: 'hosted', url: ID },
      issuedOn: '2026-01-01',
    };
    const { id: _class, type: _type, '@context': _context, ...oldClass } = badgeClass();
    const pages: Web = {
      [ID]: old,
      [CLASS]: oldClass,
      [PROFILE]: { name: 'Example Works', url: HOST },
    };
    const report = await hosted(pages, old);
    assertVerdict(report, 'valid');
    assert.equal(report.badge?.credential.issuer.name?.[0]?.value, 'Example Works');
    const elsewhere = 'https://attacker.example/1';
    assertFails(
      await hosted(
        { ...pages, [elsewhere]: { ...old, verify: { type: 'hosted', url: elsewhere } } },
        { ...old, verify: { type: 'hosted', url: elsewhere } },
      ),
      'hosted-scope',
    );
  });
  test('O-41: OB 0.5 is known by where it was read from only', async () => {
    const old: JsonObject = {
      recipient: 'a@example.org',
      issued_on: '2026-01-01',
      badge: {
        version: '0.5',
        name: 'Soldering',
        image: '/i.png',
        description: 'x',
        criteria: '/c',
        issuer: { origin: HOST, name: 'Example Works' },
      },
    };
    const [badge] = await read(ID, { fetch: web({ [ID]: old }) });
    // 10.A14: its issuer did not respond at a URL of its own, so only the badge states that it is the issuer
    assertVerdict(await verify(badge!, { now: NOW, fetch: web({ [ID]: old }) }), 'indeterminate');
    assertVerdict(await hosted({ [ID]: old }, old), 'indeterminate');
    const elsewhere = 'https://attacker.example/1';
    const [stolen] = await read(elsewhere, { fetch: web({ [elsewhere]: old }) });
    assertFails(
      await verify(stolen!, { now: NOW, fetch: web({ [elsewhere]: old }) }),
      'hosted-scope',
    );
  });
});

describe('OB 2.0 signed', () => {
  test('O-22: nor does an origin of OB 0.5 lend it a host', async () => {
    const victim = 'https://victim.example/';
    const issuer = profile({
      id: 'urn:uuid:1',
      origin: victim,
      publicKey: 'https://attacker.example/key',
    });
    const text = await signed(
      {
        badge: badgeClass({ id: 'urn:uuid:2', issuer }),
        verification: { type: 'SignedBadge', creator: 'https://attacker.example/key' },
      },
      attacker,
    );
    assertFails(
      await judged(text, {
        'https://attacker.example/key': key({
          id: 'https://attacker.example/key',
          owner: victim,
          publicKeyPem: attacker.pem,
        }),
      }),
      'key-not-bound',
    );
  });
  test('O-41: OB 1.1 signed, its key a PEM text at the issuer’s host', async () => {
    const old: JsonObject = {
      '@context': 'https://w3id.org/openbadges/v1',
      type: 'Assertion',
      id: 'urn:uuid:7f4f4e1a-0a64-4f6c-a6a3-1a4f9f1c0004',
      uid: 'u1',
      recipient: { type: 'email', hashed: false, identity: 'a@example.org' },
      badge: CLASS,
      verify: { type: 'signed', url: KEY },
      issuedOn: '2026-01-01T00:00:00Z',
    };
    const older = { '@context': 'https://w3id.org/openbadges/v1' };
    const letter = await judged(
      await token(own, {}, old),
      { [CLASS]: badgeClass(older), [PROFILE]: profile(older), [KEY]: own.pem },
      { trustedIssuers: [PROFILE, HOST, `${HOST}/`] },
    );
    assertVerdict(letter, 'valid');
    // 10.A14: by that letter the key is the host's: it is remarked, and no list that names a profile matches
    assert.equal(find(letter, 'key-of-host', 'warn')?.params?.['host'], 'badges.example');
    assert.equal(letter.issuer, 'unlisted');
    // a profile of OB 2.0 could name its keys and does not
    assertVerdict(
      await judged(await token(own, {}, old), {
        [CLASS]: badgeClass(older),
        [PROFILE]: profile(),
        [KEY]: own.pem,
      }),
      'indeterminate',
    );
    const elsewhere = 'https://attacker.example/key';
    assertFails(
      await judged(
        await token(attacker, {}, { ...old, verify: { type: 'signed', url: elsewhere } }),
        { [CLASS]: badgeClass(), [PROFILE]: profile(), [elsewhere]: attacker.pem },
      ),
      'key-not-bound',
    );
    assertVerdict(
      await judged(await token(own, {}, old), {
        [CLASS]: badgeClass(older),
        [PROFILE]: profile({ ...older, revocationList: LIST }),
        [KEY]: own.pem,
        [LIST]: { u1: 'By mistake' },
      }),
      'revoked',
    );
  });
});
