import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonObject } from '../../src/badge/contract.js';
import type { PresentationOptions, PresentationReport } from '../../src/verify.js';
import { verifyPresentation } from '../../src/verify.js';
import { didOf } from '../golden/mint.js';
import {
  awardedBadge,
  awardedToken,
  newParties,
  presented,
  presentedToken,
  unsigned,
} from '../support/presentations.js';
import { judgedVectors } from '../support/judge-vectors.js';
import { VECTOR_CLOCK, vectorFetch, vectorText } from '../support/vectors.js';

const NOW = '2026-11-21T12:00:00Z';
const DOMAIN = 'https://verifier.example';
const parties = await newParties();
const { holder, stranger } = parties;
const badge = await awardedBadge(parties);
const document = unsigned(didOf(holder), [badge]);
const offline: typeof fetch = async () => {
  throw new TypeError('no network in tests');
};
const judge = (
  input: string | Uint8Array | object,
  more: PresentationOptions = { challenge: 'c-1', domain: DOMAIN },
): Promise<PresentationReport> => verifyPresentation(input, { now: NOW, fetch: offline, ...more });
const tell = ({ verdict, findings: [found] }: PresentationReport): unknown[] => [
  verdict,
  found!.code,
  found!.params?.['reason'],
];

describe('verifyPresentation', () => {
  test('V-63: JSON with a proof, as text, bytes or parsed: valid, fresh, its badge is the holder’s', async () => {
    const signed = await presented(document, holder);
    const text = JSON.stringify(signed);
    for (const input of [text, new TextEncoder().encode(text), signed]) {
      const report = await judge(input);
      assert.deepEqual(
        [report.verdict, report.holder, report.isFresh, report.checkedAt],
        ['valid', didOf(holder), true, '2026-11-21T12:00:00.000Z'],
        JSON.stringify(report.findings),
      );
      const [inside] = report.badges;
      assert.deepEqual(
        [report.badges.length, inside!.report.verdict, inside!.report.recipient],
        [1, 'valid', 'match'],
      );
    }
  });

  test('V-63: the same as a JWT, and in the envelope of the data model', async () => {
    const token = await presentedToken(
      unsigned(didOf(holder), [await awardedToken(parties)]),
      holder,
      {
        aud: DOMAIN,
      },
    );
    const envelope = {
      '@context': 'https://www.w3.org/ns/credentials/v2',
      type: 'EnvelopedVerifiablePresentation',
      id: `data:application/vp+jwt,${token}`,
    };
    for (const input of [token, envelope]) {
      const report = await judge(input);
      assert.deepEqual(
        [report.verdict, report.holder, report.isFresh],
        ['valid', didOf(holder), true],
        JSON.stringify(report.findings),
      );
      assert.equal(report.badges[0]!.report.recipient, 'match');
    }
  });

  test('X-41: for another challenge or domain, or by another holder: invalid, although the badge is valid', async () => {
    const cases: ReadonlyArray<readonly [JsonObject, string, string | undefined]> = [
      [await presented(document, holder, { challenge: 'c-0' }), 'presentation-faulty', 'challenge'],
      [
        await presented(document, holder, { domain: 'https://evil.example' }),
        'presentation-faulty',
        'domain',
      ],
      [await presented(document, stranger), 'presentation-other-holder', 'other-holder'],
      [
        { ...(await presented(document, holder)), id: 'urn:uuid:1' },
        'presentation-altered',
        'proof-altered',
      ],
      [document, 'presentation-unsigned', 'proof-missing'],
      [
        await presented(document, holder, { proofPurpose: 'assertionMethod' }),
        'presentation-faulty',
        'proof-purpose',
      ],
    ];
    for (const [input, code, reason] of cases) {
      const report = await judge(input);
      const [verdict, ...told] = tell(report);
      assert.equal(verdict, 'invalid', code);
      assert.equal(told[0], code);
      if (code === 'presentation-faulty') assert.equal(told[1], reason);
      assert.equal(report.isFresh, false);
      assert.deepEqual(
        report.badges.map(({ report: own }) => [own.verdict, own.recipient]),
        [['valid', 'not-checked']],
        code,
      );
    }
  });

  test('a stranger who presents another person’s badge in a presentation of their own: it is theirs, the badge is not', async () => {
    const report = await judge(await presented(unsigned(didOf(stranger), [badge]), stranger));
    assert.deepEqual([report.verdict, report.holder], ['valid', didOf(stranger)]);
    const [inside] = report.badges;
    assert.notEqual(inside!.report.recipient, 'match');
    assert.ok(inside!.report.findings.some(({ code }) => code === 'presentation-other-holder'));
  });

  test('without a challenge it may be a copy: never fresh; unsigned, it is undecided', async () => {
    const copied = await judge(await presented(document, holder), {});
    assert.deepEqual([copied.verdict, copied.isFresh], ['valid', false]);
    assert.deepEqual(tell(await judge(document, {})).slice(0, 2), [
      'indeterminate',
      'presentation-unsigned',
    ]);
  });

  test('what is no presentation is invalid, and requests nothing', async () => {
    const two = { credentials: [await presented(document, holder), badge] };
    for (const input of ['', 'nonsense', 'https://hr.example/vp', {}, [], badge, two]) {
      const report = await judge(input);
      assert.equal(report.verdict, 'invalid', JSON.stringify(input).slice(0, 80));
      assert.equal(report.isFresh, false);
    }
  });

  test('a presentation that holds no badge is one all the same', async () => {
    const report = await judge(await presented(unsigned(didOf(holder), []), holder));
    assert.deepEqual([report.verdict, report.badges], ['valid', []]);
  });

  test('a challenge without a domain is misuse, and so is an empty one', async () => {
    for (const more of [{ challenge: 'c' }, { domain: DOMAIN }, { challenge: '', domain: DOMAIN }])
      await assert.rejects(judge(document, more), TypeError);
  });

  for (const vector of judgedVectors('vp'))
    test(`vector ${vector.file}: told without exception, never fresh without a challenge`, async () => {
      const report = await verifyPresentation(vectorText(vector.file), {
        now: VECTOR_CLOCK,
        fetch: vectorFetch(),
      });
      assert.equal(report.isFresh, false);
      assert.equal(report.findings.length, 1);
      if (vector.assert!.verdict === 'invalid') assert.notEqual(report.verdict, 'valid');
    });
});
