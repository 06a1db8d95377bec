import canonicalize from 'canonicalize';
import type { JsonObject } from '../../badge/contract.js';
import type { Finding } from '../../report/finding.js';
import type { Coverage, SuiteInput } from './contract.js';
import { hashData, proofFinding, signatureOf, signed } from './hashing.js';
import { asArray, asText } from '../../json/values.js';

/**
 * Returns the covered document. The proof's own `@context` must be the beginning of the document's;
 * entries that a holder appended are not covered (P-32).
 */
function coveredDocument(document: JsonObject, proof: JsonObject): JsonObject | undefined {
  if (proof['@context'] === undefined) return document;
  const secured = asArray(proof['@context']);
  const listed = asArray(document['@context']);
  const begins = secured.every(
    (entry, index) => JSON.stringify(entry) === JSON.stringify(listed[index]),
  );
  if (!begins) return undefined;
  const isWhole = JSON.stringify(document['@context']) === JSON.stringify(proof['@context']);
  return isWhole ? document : { ...document, '@context': proof['@context'] };
}

/**
 * Verifies a JCS suite: RFC 8785 text instead of a graph, hashes in the same order (P-32, P-33).
 */
export async function verifyJcs(
  input: SuiteInput,
  hash: 'SHA-256' | 'SHA-384',
): Promise<readonly Finding[]> {
  const signature = signatureOf(input.proof['proofValue'], input.key);
  if (!signature) return [proofFinding('fail', 'proof-value')];
  const document = coveredDocument(input.document, input.proof);
  if (!document) return [proofFinding('fail', 'proof-altered', { property: '@context' })];
  const { proofValue: _value, ...options } = input.proof;
  const { bytes, trace } = await hashData(
    document,
    options,
    async (value) => canonicalize(value) ?? '',
    hash,
  );
  const isValid = await signed(input.key, bytes, signature);
  const covers: Coverage =
    document['@context'] === input.document['@context']
      ? { as: 'text' }
      : { as: 'text', context: document['@context']! };
  const evidence = { ...trace, covers, keyId: asText(input.proof['verificationMethod']) };
  return [
    isValid
      ? proofFinding('pass', 'proof-holds', undefined, evidence)
      : proofFinding('fail', 'proof-altered', undefined, evidence),
  ];
}
