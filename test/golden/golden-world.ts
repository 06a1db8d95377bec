/** The badges of the golden cases, their issuers and hosts. */
import { strict as assert } from 'node:assert';
import type { JsonObject } from '../../src/badge/contract.js';
import type { Report } from '../../src/report/finding.js';
import { didOf, draft, newKey, type World } from './mint.js';

export const [issuer, stranger, p256] = [
  await newKey('Ed25519'),
  await newKey('Ed25519'),
  await newKey('P-256'),
];
export const badge = (more?: JsonObject): JsonObject => draft(didOf(issuer), more);
export const EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';
export const HOST = 'https://college.example';
export const says = ({ findings }: Report): string =>
  findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ outcome, code }) => `${outcome} ${code}`)
    .join('; ');
export function assertIs(report: Report, verdict: string, ...codes: string[]): void {
  assert.equal(report.verdict, verdict, says(report));
  for (const code of codes)
    assert.ok(
      report.findings.some((one) => one.code === code),
      `${code}; got ${says(report)}`,
    );
}
export const never = (report: Report, code: string): void =>
  assert.ok(
    !report.findings.some((one) => one.code === code),
    `must not say ${code}: ${says(report)}`,
  );

export const WEB = 'did:web:college.example';
export const didDocument = (id: string, key: string, method = `${id}#key-1`): JsonObject => ({
  '@context': 'https://www.w3.org/ns/did/v1',
  id,
  verificationMethod: [{ id: method, type: 'Multikey', controller: id, publicKeyMultibase: key }],
  assertionMethod: [method],
});
export const hostWorld = (more: World = {}): World => ({
  [`${HOST}/.well-known/did.json`]: didDocument(WEB, issuer.multikey),
  ...more,
});
