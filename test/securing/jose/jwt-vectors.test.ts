import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding, Report } from '../../../src/report/finding.js';
import { read } from '../../../src/read.js';
import { verify } from '../../../src/verify.js';
import { agrees, judgedVectors, judgeVector } from '../../support/judge-vectors.js';
import { EXCEPTIONS } from '../../support/vector-exceptions.js';
import {
  VECTOR_CLOCK,
  vectorFetch,
  vectors,
  vectorText,
  withoutVectors,
} from '../../support/vectors.js';

const seen = ({ verdict, findings }: Report): string =>
  `${verdict} ${JSON.stringify(findings.filter(({ outcome }) => outcome !== 'pass').map(({ outcome, code, params }: Finding) => [outcome, code, params]))}`;

describe('tokens and OB 2.0 of others', { skip: withoutVectors }, () => {
  const judged = judgedVectors('ob3-jwt', 'ob2-hosted', 'ob2-jws');
  test('they are there', () => assert.ok(judged.length >= 20, `${judged.length}`));
  for (const vector of judged)
    test(`${vector.file}: ${vector.assert!.verdict!} ${vector.assert!.reason ?? ''}`, async () => {
      const report = await judgeVector(vector);
      if (vector.assert!.verdict !== 'valid')
        assert.notEqual(report.verdict, 'valid', `falsely valid: ${seen(report)}`);
      assert.equal(
        agrees(vector, report),
        !(vector.file in EXCEPTIONS),
        `${EXCEPTIONS[vector.file] ?? 'differs from its assert'}: ${seen(report)}`,
      );
      // input that cannot be read has no signature to verify
      if (vector.assert!.signature === 'valid' && report.verdict !== 'malformed')
        assert.ok(
          report.findings.some(({ code, outcome }) => code === 'proof-holds' && outcome === 'pass'),
          `intact: ${seen(report)}`,
        );
    });
  test('an exception from expiry still names the end date', async () => {
    const vector = judged.find(({ file }) => file.endsWith('sample.expired.signed.jwt'))!;
    assert.equal((await judgeVector(vector)).current, 'expired');
  });
});

describe('hosted assertions of others, each served at its own id', { skip: withoutVectors }, () => {
  const LEFT_OUT = /extension-node-invalid/; // what an extension's own schema asks is not the host's to say
  const hosted = vectors('ob2-hosted').filter(
    ({ file, expected }) =>
      /ob20\/(basic-)?assertion/.test(file) &&
      !LEFT_OUT.test(file) &&
      (expected === 'valid' || expected === 'invalid'),
  );
  test('they are there', () => assert.ok(hosted.length >= 10, `${hosted.length}`));
  for (const { file, expected, expectedReason } of hosted)
    test(`${file}: ${expected!} ${expectedReason ?? ''}`, async () => {
      const text = vectorText(file);
      const { id } = JSON.parse(text) as { id: string };
      const [badge] = await read(text);
      const report = await verify(badge!, {
        now: VECTOR_CLOCK,
        fetch: vectorFetch({ [id.replace(/^http:/, 'https:')]: text }),
      });
      // some BadgeClasses there name an id that NETWORK.json does not have
      const isOpen = report.findings.some(
        ({ code, outcome }) => code === 'hosted-unreachable' && outcome === 'unknown',
      );
      assert.equal(report.verdict === 'valid', expected === 'valid' && !isOpen, seen(report));
      if (isOpen) assert.equal(report.verdict, 'indeterminate', seen(report));
    });
});
