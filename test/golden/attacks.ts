/** The badge that the negative cases break, its issuer, and an attacker. */
import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { didOf, draft, newKey } from './mint.js';

export const issuer = await newKey('Ed25519');
export const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);

export const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code, pointer }) => `${outcome} ${code} ${pointer ?? ''}`)
    .join('; ');
export function assertInvalid(report: Report, ...codes: string[]): void {
  assert.equal(report.verdict, 'invalid', says(report));
  assert.ok(
    codes.some((code) =>
      report.findings.some((one) => one.code === code && one.outcome === 'fail'),
    ),
    `${codes.join(' or ')}; got ${says(report)}`,
  );
}
