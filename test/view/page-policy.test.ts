import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../src/describe.js';
import { LOCALES } from '../../src/locales/index.js';
import { read } from '../../src/read.js';
import type { Report } from '../../src/report/finding.js';
import { verify } from '../../src/verify.js';
import { didOf, draft, entry, newKey, NOW, sign, worldOf } from '../golden/mint.js';

/** Says of each request that failed that this page's policy stopped it, as a page's network does. */
const stoppedByPage = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) =>
    finding.params?.['reason'] === undefined
      ? finding
      : { ...finding, params: { ...finding.params, reason: 'csp' } },
  ),
});

test('L5, R-4: a request that this page does not allow is for the page to cure, not for the issuer', async () => {
  const key = await newKey('Ed25519');
  const document = await sign({ ...draft(didOf(key)), credentialStatus: entry() }, key);
  const [badge] = await read(JSON.stringify(document));
  const report = await verify(badge!, { now: NOW, fetch: worldOf({}) });
  assert.equal(report.verdict, 'indeterminate');
  for (const lang of Object.keys(LOCALES)) {
    const [usual] = (await describe(badge!, report, { lang })).advice;
    const [stopped] = (await describe(badge!, stoppedByPage(report), { lang })).advice;
    assert.ok(usual!.issuer, lang);
    assert.equal(stopped!.issuer, undefined, lang);
    assert.match(stopped!.reader, /lists\.example.*connect-src|connect-src.*lists\.example/, lang);
  }
});
