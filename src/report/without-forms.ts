import type { Finding, Report } from './finding.js';

/** Omits the canonical forms in the evidence of a finding. */
function findingWithoutForms(finding: Finding): Finding {
  const { evidence, about } = finding;
  if (!evidence && !about) return finding;
  const { canonicalDocument: _document, canonicalProof: _proof, ...rest } = evidence ?? {};
  return {
    ...finding,
    ...(evidence ? { evidence: rest } : {}),
    ...(about ? { about: withoutForms(about) } : {}),
  };
}

/**
 * Omits the canonical forms in the evidence of a report and of the reports on badges inside. They
 * repeat the whole badge, and can be made of it again; their hashes stay.
 */
export const withoutForms = (report: Report): Report => ({
  ...report,
  findings: report.findings.map(findingWithoutForms),
});
