/** A badge with a proof, its issuer, and a stranger. */
import type { Json, JsonObject } from '../../../src/badge/contract.js';
import type { Finding, Report } from '../../../src/report/finding.js';
import { complaints, didOf, draft, judge, newKey, sign } from '../../golden/mint.js';

export const issuer = await newKey('Ed25519');
export const stranger = await newKey('Ed25519');
export const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
export const good = await sign(badge(), issuer);
export const withProof = (proof: unknown): Promise<Report> =>
  judge({ ...badge(), proof: proof as Json });
export const find = (report: Report, code: Finding['code']): Finding | undefined =>
  report.findings.find((one) => one.code === code);
export const says = (report: Report): string => complaints(report).join('; ');
