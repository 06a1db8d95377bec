import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../../src/badge/contract.js';
import { find, judged, told } from '../jose/jwt-support.js';
import {
  assertFails,
  assertion,
  assertVerdict,
  badgeClass,
  CLASS,
  HOST,
  hosted,
  ID,
  PROFILE,
  profile,
  site,
} from './hosted-site.js';

describe('OB 2.0 hosted', () => {
  test('O-13: BadgeClass and issuer are requested at their own URLs', async () => {
    for (const missing of [CLASS, PROFILE])
      assertVerdict(await hosted(site({ [missing]: 404 })), 'indeterminate');
    assertFails(
      await hosted(site({ [PROFILE]: profile({ id: 'https://other.example/issuer' }) })),
      'hosted-differs',
    );
    const inline = site({
      [ID]: assertion({ badge: badgeClass({ name: 'Copy', issuer: profile({ name: 'Copy' }) }) }),
    });
    const report = await hosted(inline, inline[ID] as JsonObject);
    assertVerdict(report, 'valid');
    assert.deepEqual(
      report.findings
        .filter(({ code, pointer }) => code === 'hosted-differs' && pointer)
        .map(({ pointer }) => pointer),
      ['/badge'],
    );
    assert.equal(report.badge?.credential.achievement?.name?.[0]?.value, 'Soldering');
  });
  test('O-14: an assertion at another host than its issuer', async () => {
    const id = 'https://attacker.example/1';
    const forged = assertion({ id });
    assertFails(await hosted({ ...site(), [id]: forged }, forged), 'hosted-scope');
    assertVerdict(
      await hosted(
        {
          ...site({
            [PROFILE]: profile({
              verification: { allowedOrigins: ['attacker.example', 'badges.example'] },
            }),
          }),
          [id]: forged,
        },
        forged,
      ),
      'valid',
    );
  });
  test('N29, X-46: startsWith https://badges.example does not match https://badges.example.evil.tld', async () => {
    const id = 'https://badges.example.evil.tld/1';
    const rules = { verification: { startsWith: 'https://badges.example' } };
    assertFails(
      await hosted(
        { ...site({ [PROFILE]: profile(rules) }), [id]: assertion({ id }) },
        assertion({ id }),
      ),
      'hosted-scope',
    );
    assertVerdict(await hosted(site({ [PROFILE]: profile(rules) })), 'valid');
  });
  test('O-15: a BadgeClass of another issuer', async () => {
    const foreign = 'https://other.example/class';
    assertFails(
      await hosted(
        site({ [ID]: assertion({ badge: foreign }), [foreign]: badgeClass({ id: foreign }) }),
      ),
      'hosted-scope',
    );
  });
  test('O-15: an issuer without a hosted profile is not authoritative for the site, whatever scope it gives itself', async () => {
    const issuer = { ...profile({ id: 'urn:uuid:1', verification: { startsWith: HOST } }) };
    assertVerdict(await hosted(site({ [CLASS]: badgeClass({ issuer }) })), 'indeterminate');
  });
  test('O-14, X-46: an issuer inside that names the victim as its origin cannot also define where badges may be hosted', async () => {
    const evil = 'https://evil.example/1';
    const issuer: JsonObject = {
      type: 'Profile',
      id: 'urn:uuid:2',
      name: 'Example Works',
      url: HOST,
      email: 'a@example.org',
      origin: HOST,
      verification: { type: 'VerificationObject', allowedOrigins: ['evil.example'] },
    };
    const inside = { ...badgeClass({ id: 'urn:uuid:1', issuer }) };
    const recipient = { type: 'email', hashed: false, identity: 'a@example.org' };
    const old: JsonObject = {
      uid: '1',
      recipient,
      issuedOn: '2026-01-01',
      verify: { type: 'hosted', url: evil },
      badge: inside,
    };
    const forged: readonly JsonObject[] = [
      assertion({ id: evil, badge: inside }),
      old,
      {
        recipient: 'a@example.org',
        issued_on: '2013-01-01',
        verify: { type: 'hosted', url: evil },
        badge: { ...inside, version: '0.5.0' },
      },
    ];
    for (const one of forged) {
      const report = await judged(JSON.stringify(one), { [evil]: one }, { trustedIssuers: [HOST] });
      assertFails(report, 'hosted-scope');
      assert.equal(report.issuer, 'unknown');
    }
    const { id: _id, ...nameless } = issuer;
    const served = {
      [evil]: { ...old, badge: 'https://evil.example/class' },
      'https://evil.example/class': {
        ...inside,
        id: undefined,
        issuer: 'https://evil.example/issuer',
      } as unknown as JsonObject,
      'https://evil.example/issuer': nameless,
    };
    const report = await judged(JSON.stringify(served[evil]), served, { trustedIssuers: [HOST] });
    assert.equal(report.issuer, 'unlisted', told(report));
    assert.equal(
      find(report, 'hosted-by-issuer', 'pass')?.params?.['url'],
      'https://evil.example/issuer',
      'the issuer is the one that served its profile',
    );
  });
  test('X-47: a member issuer of the assertion itself names no issuer to the lists', async () => {
    const report = await judged(
      JSON.stringify(assertion()),
      site({
        [ID]: assertion({
          issuer: { id: 'https://university.example', type: 'Profile', name: 'University' },
        }),
      }),
      { trustedIssuers: ['https://university.example'] },
    );
    assertVerdict(report, 'valid');
    assert.equal(report.issuer, 'unlisted', told(report));
  });
});
