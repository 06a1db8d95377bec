import type { CheckId } from './finding.js';

/**
 * Every code a finding may carry, and the check that makes it. A code is made where the fact is known and is stable:
 * programs may match on it. Each has a sentence in every locale (a missing one does not compile).
 */
export const CODES = {
  // structure: the OB 3.0 / endorsement / CLR / OB 2.0 models (M-*, V-10…V-15)
  'structure-conforms': 'structure',
  'property-missing': 'structure', 'property-type': 'structure', 'property-value': 'structure', 'property-count': 'structure',
  'property-null': 'structure', 'property-empty': 'structure', 'property-not-array': 'structure', 'property-deprecated-form': 'structure',
  'date-format': 'structure', 'date-no-offset': 'structure', 'dates-reversed': 'structure', 'id-not-absolute': 'structure',
  'type-missing': 'structure', 'enum-unknown': 'structure', 'context-missing': 'structure', 'context-order': 'structure', 'context-alias': 'structure',
  'issuer-is-string': 'structure', 'issuer-type': 'structure', 'recipient-absent': 'structure', 'several-in-container': 'structure',
  'container-deviation': 'structure', 'text-mojibake': 'structure', 'number-unsafe': 'structure',
  // proof: is it what was sealed (P-*, J-*)
  'proof-holds': 'proof', 'proof-missing': 'proof', 'proof-altered': 'proof', 'proof-unsupported': 'proof', 'proof-incomplete': 'proof',
  'proof-purpose': 'proof', 'proof-value': 'proof', 'proof-expired': 'proof', 'proof-created': 'proof', 'proof-created-future': 'proof',
  'proof-legacy-name': 'proof', 'proof-other-failed': 'proof', 'proof-other-unsupported': 'proof', 'proof-challenge': 'proof',
  'proof-chain': 'proof', 'proof-too-many': 'proof', 'proof-base-form': 'proof', 'proof-not-checked': 'proof', 'proof-covers-less': 'proof', 'proof-withheld': 'proof', 'proof-selective': 'proof',
  'proof-superseded': 'proof', 'proof-refused': 'proof',
  'context-unknown': 'proof', 'context-inline': 'proof', 'context-redefines': 'proof', 'context-nested': 'proof', 'context-variant': 'proof',
  'context-extension': 'proof', 'context-vocab': 'proof',
  'term-undefined': 'proof', 'not-compacted': 'proof', 'data-loss': 'proof', 'control-facts-differ': 'proof', 'node-conflict': 'proof',
  'graph-too-complex': 'proof', 'jwt-header-member': 'proof', 'jwt-algorithm': 'proof', 'jwt-type': 'proof', 'jwt-claim-missing': 'proof',
  'jwt-claim-differs': 'proof', 'hosted-matches': 'proof', 'hosted-unreachable': 'proof', 'hosted-differs': 'proof', 'hosted-scope': 'proof',
  // key: whose key sealed it (K-*, V-30…V-33, J-6…J-8)
  'key-bound': 'key', 'key-not-bound': 'key', 'key-unreachable': 'key', 'key-method-unsupported': 'key', 'key-document-invalid': 'key',
  'key-not-listed': 'key', 'key-purpose': 'key', 'key-malformed': 'key', 'key-small-order': 'key', 'key-type': 'key', 'key-revoked': 'key',
  'key-expired': 'key', 'key-private-exposed': 'key', 'key-not-checked': 'key', 'key-reference-form': 'key', 'hosted-by-issuer': 'key',
  // validity: time (V-50)
  'in-period': 'validity', 'expired': 'validity', 'not-yet-valid': 'validity', 'period-unreadable': 'validity', 'period-withheld': 'validity', 'clock-differs': 'validity',
  // status (S-*)
  'status-none': 'status', 'status-clear': 'status', 'status-revoked': 'status', 'status-suspended': 'status', 'status-unreachable': 'status',
  'status-unsupported': 'status', 'status-list-not-authentic': 'status', 'status-list-issuer': 'status', 'status-list-type': 'status',
  'status-list-purpose': 'status', 'status-list-unreadable': 'status', 'status-list-short': 'status', 'status-list-expired': 'status',
  'status-list-id': 'status', 'status-list-older': 'status', 'status-entry-malformed': 'status', 'status-index-range': 'status',
  'status-refresh': 'status', 'status-message': 'status', 'status-purpose-unknown': 'status', 'status-not-checked': 'status',
  'status-offline': 'status',
  // issuer: who vouches
  'issuer-listed': 'issuer', 'issuer-unlisted': 'issuer', 'issuer-no-list': 'issuer', 'issuer-list-unreachable': 'issuer',
  'issuer-list-unreadable': 'issuer', 'issuer-list-not-authentic': 'issuer', 'issuer-domain': 'issuer', 'issuer-domain-unproven': 'issuer',
  'issuer-self-asserted': 'issuer', 'issuer-not-checked': 'issuer',
  // recipient (V-60…V-63, M-18…M-22)
  'recipient-match': 'recipient', 'recipient-match-normalised': 'recipient', 'recipient-mismatch': 'recipient', 'recipient-not-asked': 'recipient',
  'recipient-hash-unknown': 'recipient', 'recipient-hash-malformed': 'recipient', 'recipient-none': 'recipient', 'recipient-weak-hash': 'recipient',
  'recipient-control-proven': 'recipient', 'recipient-control-failed': 'recipient', 'recipient-not-checked': 'recipient',
  // schema, results, evidence, endorsements, refresh
  'schema-conforms': 'schema', 'schema-fault': 'schema', 'schema-unreachable': 'schema', 'schema-unsupported': 'schema',
  'result-link': 'results', 'result-value': 'results', 'result-dates': 'results', 'result-credits': 'results', 'result-status': 'results',
  'evidence-digest-ok': 'evidence', 'evidence-digest-differs': 'evidence', 'evidence-unreachable': 'evidence', 'evidence-not-asked': 'evidence',
  'endorsement-holds': 'endorsement', 'endorsement-fails': 'endorsement', 'endorsement-undecided': 'endorsement', 'endorsement-elsewhere': 'endorsement',
  'endorsement-self': 'endorsement', 'endorsement-limit': 'endorsement', 'endorsement-unprotected': 'endorsement',
  // badges inside a record (C-2…C-7)
  'child-reported': 'child', 'child-unsealed': 'child', 'child-other-recipient': 'child', 'record-partial': 'child', 'association-unresolved': 'child',
  'refresh-newer': 'refresh', 'refresh-ignored': 'refresh', 'refresh-unreachable': 'refresh', 'refresh-offered': 'refresh',
  // reading
  'unreadable': 'read',
  // a caller's own check
  'custom': 'custom', 'check-crashed': 'custom', 'no-cryptography': 'custom',
} as const satisfies Record<string, CheckId>;

/** The stable name of what a check found. */
export type Code = keyof typeof CODES;
