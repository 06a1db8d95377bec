import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { en } from '../../src/locales/en.js';
import { digest } from '../../src/crypto/index.js';
import { present } from '../../src/present.js';
import { read } from '../../src/read.js';
import { createKey, issue } from '../../src/issue.js';
import { verify } from '../../src/verify.js';
import type { Report, Verdict } from '../../src/report/finding.js';
import { judgedVectors, judgeVector } from '../support/judge-vectors.js';
import { withoutVectors } from '../support/vectors.js';

const SECURE_ONLY = ['subtle', 'randomUUID'] as const;
/**
 * As a browser has it in a page without https, and in a frame of one: random numbers and nothing else. The object stays, since WebKit
 * remembers which one `crypto` was.
 */
const takeAway = (): void => {
  for (const name of SECURE_ONLY)
    Object.defineProperty(crypto, name, { value: undefined, configurable: true });
};
const giveBack = (): void => {
  for (const name of SECURE_ONLY) Reflect.deleteProperty(crypto, name);
};
const fetch = (): Promise<Response> => Promise.reject(new TypeError('no network in tests'));

describe('X-43: a page that the browser gives no cryptography', () => {
  let text: string;
  before(async () => {
    const achievement = {
      id: 'https://college.example/r',
      name: 'Robotics',
      description: 'x'.repeat(20_000),
      criteria: 'It moves.',
    };
    text = (
      await issue(
        { issuer: { name: 'College' }, recipient: { id: 'did:example:ada' }, achievement },
        { key: await createKey() },
      )
    ).json;
  });
  after(giveBack);

  test('the badge is not judged, the sentence states why, and the report names the badge', async () => {
    const [badge] = await read(text),
      sound = await verify(badge!, { fetch });
    assert.equal(sound.verdict, 'valid');
    takeAway();
    const report = await verify((await read(text))[0]!, { fetch }).finally(giveBack);
    assert.deepEqual(
      [report.verdict, report.authentic, report.digest],
      ['indeterminate', 'unknown', sound.digest],
    );
    assert.match(
      present(badge!, report, { messages: en }).verdict.reason,
      /no cryptography.*HTTPS/,
    );
  });

  test(
    'no valid vector is reported as false, altered or revoked for it',
    { skip: withoutVectors },
    async () => {
      const open: readonly Verdict[] = ['indeterminate', 'unsupported'];
      let seen = 0;
      for (const vector of judgedVectors()) {
        const sound = await judgeVector(vector);
        if (sound.verdict !== 'valid') continue;
        takeAway();
        const report: Report = await judgeVector(vector).finally(giveBack);
        // some keys are counted by code of ours, which is there without the platform
        assert.ok(
          [...open, 'valid'].includes(report.verdict),
          `${vector.file}: ${report.verdict} ${JSON.stringify(report.findings.filter(({ outcome }) => outcome === 'fail'))}`,
        );
        if (open.includes(report.verdict)) seen++;
      }
      assert.ok(seen > 10, String(seen));
    },
  );

  test('digests are made all the same, and are the same', async () => {
    for (const algorithm of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
      const data = new Uint8Array(40_000).fill(7),
        sound = await digest(data, algorithm);
      takeAway();
      assert.deepEqual(await digest(data, algorithm).finally(giveBack), sound);
    }
  });
});
