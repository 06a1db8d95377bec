import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import type { Report } from '../../../src/report/finding.js';
import { verify } from '../../../src/verify.js';
import { find, has, judged, NOW, signer, token, told, type Web, web } from '../jose/jwt-support.js';
import {
  assertion,
  assertVerdict,
  badgeClass,
  CLASS,
  CONTEXT,
  hosted,
  ID,
  PROFILE,
  profile,
  site,
} from './hosted-site.js';

describe('OB 2.0 endorsements', () => {
  const COUNCIL = 'https://council.example/issuer',
    FIRST = 'https://council.example/1';
  const council = (more: JsonObject = {}): JsonObject => ({
    '@context': CONTEXT,
    type: 'Profile',
    id: COUNCIL,
    name: 'Council',
    url: 'https://council.example',
    email: 'c@council.example',
    ...more,
  });
  const endorsement = (about: string, more: JsonObject = {}): JsonObject => ({
    '@context': CONTEXT,
    type: 'Endorsement',
    id: FIRST,
    claim: { id: about, endorsementComment: 'Good.' },
    issuer: COUNCIL,
    issuedOn: '2026-01-01T00:00:00Z',
    verification: { type: 'HostedBadge' },
    ...more,
  });
  const endorsed = (about: string, more: Web = {}): Web =>
    site({ [COUNCIL]: council(), [FIRST]: endorsement(about), ...more });
  const own = (report: Report): unknown[] =>
    report.findings
      .filter(({ check }) => check === 'endorsement')
      .map(({ code, outcome, pointer, about }) => [code, outcome, pointer, about?.verdict]);

  for (const [place, about, pages] of [
    ['/endorsement', ID, { [ID]: assertion({ endorsement: FIRST }) }],
    ['/badge/endorsement/0', CLASS, { [CLASS]: badgeClass({ endorsement: [FIRST] }) }],
    ['/badge/issuer/endorsement', PROFILE, { [PROFILE]: profile({ endorsement: { id: FIRST } }) }],
  ] as const)
    test(`O-30: attached at ${place}, with a report of its own`, async () => {
      const report = await hosted(endorsed(about, pages));
      assertVerdict(report, 'valid');
      assert.deepEqual(own(report), [['endorsement-holds', 'pass', place, 'valid']]);
      const found = find(report, 'endorsement-holds')!;
      assert.equal(found.params!['by'], COUNCIL);
      assert.equal(found.about!.badge?.credential.issuer.name?.[0]?.value, 'Council');
      assert.ok(has(found.about!, 'hosted-matches', 'pass'));
    });
  test('O-30: an endorsement of something else is not counted', async () => {
    const report = await hosted(endorsed(CLASS, { [ID]: assertion({ endorsement: FIRST }) }));
    assertVerdict(report, 'valid');
    assert.deepEqual(own(report), [['endorsement-elsewhere', 'warn', '/endorsement', 'valid']]);
  });
  test('O-10: a copy inside proves nothing; the document that its host serves counts', async () => {
    const copy = endorsement(ID, { claim: { id: ID, endorsementComment: 'Forged.' } });
    const report = await hosted(endorsed(ID, { [ID]: assertion({ endorsement: copy }) }));
    assert.equal(
      find(report, 'endorsement-holds')?.about?.badge?.credential.endorsementComment,
      'Good.',
    );
    const { id: _id, ...homeless } = copy;
    for (const value of [homeless, 'Very good', 7])
      assert.deepEqual(
        own(await hosted(endorsed(ID, { [ID]: assertion({ endorsement: value as Json }) }))),
        [['endorsement-fails', 'warn', '/endorsement', undefined]],
      );
  });
  test('O-30: one that is unavailable or not valid is reported and changes nothing; under strictEndorsements it counts', async () => {
    const gone = endorsed(ID, { [ID]: assertion({ endorsement: FIRST }), [FIRST]: 404 });
    assert.deepEqual(own(await hosted(gone)), [
      ['endorsement-undecided', 'unknown', '/endorsement', undefined],
    ]);
    assertVerdict(await hosted(gone), 'valid');
    const foreign = endorsed(ID, {
      [ID]: assertion({ endorsement: FIRST }),
      [FIRST]: endorsement(ID, { issuer: PROFILE }),
    });
    assert.deepEqual(
      own(await hosted(foreign)).map((row) => (row as unknown[]).slice(0, 2)),
      [
        ['endorsement-fails', 'warn'],
        ['endorsement-self', 'warn'],
      ],
    );
    assertVerdict(await hosted(foreign), 'valid');
    assertVerdict(
      await judged(JSON.stringify(assertion()), foreign, { strictEndorsements: true }),
      'invalid',
    );
    const revoked = endorsed(ID, {
      [ID]: assertion({ endorsement: FIRST }),
      [FIRST]: { '@context': CONTEXT, id: FIRST, revoked: true },
    });
    assertVerdict(await hosted(revoked), 'valid');
    assert.deepEqual(
      own(await hosted(revoked)).map((row) => (row as unknown[])[0]),
      ['endorsement-fails'],
    );
  });
  test('O-30: a signed one, as text at its URL, and in the badge itself', async () => {
    const by = await signer('ES256'),
      key = `${COUNCIL}/key`;
    const text = await token(
      by,
      {},
      endorsement(ID, { id: 'urn:uuid:1', verification: { type: 'SignedBadge', creator: key } }),
    );
    const keys = {
      [COUNCIL]: council({ publicKey: key }),
      [key]: {
        '@context': CONTEXT,
        type: 'CryptographicKey',
        id: key,
        owner: COUNCIL,
        publicKeyPem: by.pem,
      },
    };
    for (const value of [text, FIRST]) {
      const report = await hosted(
        endorsed(ID, { [ID]: assertion({ endorsement: value }), [FIRST]: text, ...keys }),
      );
      assert.deepEqual(
        own(report),
        [['endorsement-holds', 'pass', '/endorsement', 'valid']],
        told(report),
      );
    }
  });
  test('V-5: no endorsement is requested for a badge that is not authentic', async () => {
    const asked: string[] = [];
    const [badge] = await read(JSON.stringify(assertion({ endorsement: FIRST })));
    await verify(badge!, {
      now: NOW,
      fetch: web(endorsed(ID, { [PROFILE]: 404, [ID]: assertion({ endorsement: FIRST }) }), asked),
    });
    assert.ok(!asked.includes(FIRST));
  });
});
