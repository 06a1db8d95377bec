import { strict as assert } from 'node:assert';
import test from 'node:test';
import { agrees, judgedVectors, judgeVector } from '../support/judge-vectors.js';
import { EXCEPTIONS } from '../support/vector-exceptions.js';
import { withoutVectors } from '../support/vectors.js';

const KINDS = ['ob3-ldp', 'ob3-jwt', 'bakedpng', 'bakedsvg', 'ob2-hosted', 'ob2-jws', 'clr2'];
/** Kinds of which hardly any may differ; in the others the table of exceptions may grow with its reasons. */
const LINKED_DATA = ['ob3-ldp', 'bakedpng', 'bakedsvg'];
const ALLOWED_SHARE = 0.03;

for (const vector of judgedVectors(...KINDS)) {
  test(`vector ${vector.file}: ${vector.assert!.verdict!} ${vector.assert!.reason ?? ''}`, async () => {
    const report = await judgeVector(vector);
    const seen = `${report.verdict} ${JSON.stringify(report.findings.filter(({ outcome }) => outcome !== 'pass').map(({ outcome, code, pointer }) => [outcome, code, pointer]))}`;
    if (vector.assert!.verdict !== 'valid' && vector.assert!.verdict !== 'extracted') assert.notEqual(report.verdict, 'valid', `falsely valid: ${seen}`);
    assert.equal(agrees(vector, report), !(vector.file in EXCEPTIONS), `${EXCEPTIONS[vector.file] ?? 'differs from its assert'}: ${seen}`);
  });
}

test('at most 3 % of the judged vectors differ, each with a written reason', { skip: withoutVectors }, () => {
  const judged = judgedVectors(...LINKED_DATA);
  const differing = judged.filter(({ file }) => file in EXCEPTIONS);
  assert.ok(judged.length > 100, `${judged.length} judged`);
  assert.ok(differing.length / judged.length <= ALLOWED_SHARE + 0.001, `${differing.length} of ${judged.length}`);
});
