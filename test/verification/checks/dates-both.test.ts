/** M-10: the context of VCDM 1.1 defines `validFrom` and `validUntil` too; beside its own dates the narrower ones count. */
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { JsonObject } from '../../../src/badge/contract.js';
import { read } from '../../../src/read.js';
import { asV1, didOf, draft, judge, newKey, sign2020, signJwt } from '../../golden/mint.js';

const NOW = '2026-06-01T00:00:00Z';
const at = (year: number): string => `${year}-01-01T00:00:00Z`;
const DATES: ReadonlyArray<readonly [dates: JsonObject, verdict: string]> = [
  [{ validFrom: at(2025), validUntil: at(2030) }, 'valid'],
  [{ validFrom: at(2027) }, 'not-yet-valid'],
  [{ validFrom: at(2025), issuanceDate: at(2027) }, 'not-yet-valid'],
  [{ validUntil: at(2026) }, 'expired'],
  [{ validUntil: at(2030), expirationDate: at(2026) }, 'expired'],
  [{ validUntil: at(2026), expirationDate: at(2030) }, 'expired'],
  [{ validUntil: 4_102_444_800, expirationDate: at(2026) }, 'invalid'],
  [{ validFrom: [at(2025)] }, 'invalid'],
];

test('M-10: both dates under the v1 context: later start, earlier end, a remark', async () => {
  const signer = await newKey('Ed25519');
  for (const [dates, verdict] of DATES) {
    const badge = { ...asV1(draft(didOf(signer))), ...dates };
    const report = await judge(await sign2020(badge, signer), { now: NOW });
    assert.equal(report.verdict, verdict, JSON.stringify(dates));
    assert.ok(report.findings.some(({ code }) => code === 'dates-both'));
    const token = await signJwt({ iss: didOf(signer), vc: badge }, signer);
    assert.equal(
      (await judge(token, { now: NOW })).verdict,
      verdict,
      `JWT ${JSON.stringify(dates)}`,
    );
  }
});

test('M-10: the dates that are shown are those that count; the form’s own date must be there', async () => {
  const signer = await newKey('Ed25519');
  const both = {
    ...asV1(draft(didOf(signer))),
    validFrom: at(2027),
    expirationDate: at(2030),
    validUntil: at(2029),
  };
  const [badge] = await read(JSON.stringify(await sign2020(both, signer)));
  assert.equal(badge!.credential.validFrom, at(2027));
  assert.equal(badge!.credential.validUntil, at(2029));
  const { issuanceDate: _, ...without } = both as JsonObject;
  const report = await judge(await sign2020({ ...without, validFrom: at(2025) }, signer), {
    now: NOW,
  });
  assert.equal(report.verdict, 'invalid');
});
