import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge } from '../../src/report/index.js';
import { DOCUMENT_LIMIT } from '../../src/view/checks.js';
import { FINDINGS, NOW } from '../../stories/samples.js';
import { view } from './views.js';

describe('the texts of the badge', () => {
  test('R-11: a canonical document is there to be read, line by line and whole, with nothing invisible in it', () => {
    const quads = Array.from(
      { length: 200 },
      (_, at) => `_:c14n${at} <https://schema.org/name> "a\u202Eb" .\n`,
    ).join('');
    const report = judge(
      FINDINGS.valid.map((each) =>
        each.code === 'proof-holds'
          ? { ...each, evidence: { canonicalDocument: quads, documentHash: 'ab' } }
          : each,
      ),
      NOW,
    );
    const shown = view({}, report)
      .checks.find(({ code }) => code === 'proof-holds')!
      .technical.find(({ label }) => label === 'canonicalDocument')!;
    assert.equal(shown.isDocument, true);
    assert.equal(shown.value.split('\n').length, 201);
    assert.match(shown.value, /"a\\u\{202E\}b"/);
    const endless = judge(
      FINDINGS.valid.map((each) =>
        each.code === 'proof-holds'
          ? { ...each, evidence: { canonicalDocument: 'x'.repeat(DOCUMENT_LIMIT * 3) } }
          : each,
      ),
      NOW,
    );
    assert.equal(
      view({}, endless)
        .checks.find(({ code }) => code === 'proof-holds')!
        .technical.at(-1)!.value.length,
      DOCUMENT_LIMIT + 1,
    );
  });
});
