import type { Cbor } from '../bytes/cbor.js';
import { verifyBbsProof } from '../crypto/bbs.js';
import type { Finding } from '../report/finding.js';
import type { Suite, SuiteInput } from './contract.js';
import { proofFinding, refusal } from './hash-data.js';
import { disclosedStatements, indexesOf, readSelective, type SelectiveForm, type Statements } from './selective.js';

/** A disclosed proof (P-40). */
interface Derived {
  readonly bbsProof: Uint8Array; readonly labels: ReadonlyMap<string, string>; readonly mandatory: readonly number[];
  readonly selective: readonly number[]; readonly presentationHeader: Uint8Array;
}

/** Even headers are base proofs; from 04 on they bind a holder or a pseudonym, which we do not check. */
const HEADERS: Readonly<Record<number, SelectiveForm>> = { 2: 'base', 3: 'derived', 4: 'base', 5: 'feature', 6: 'base', 7: 'feature', 8: 'base', 9: 'feature' };

/** bbs-2023, derived form without holder binding or pseudonym: what is shown cannot be linked to what was shown before. */
export const suite: Suite = {
  name: 'bbs-2023', keys: ['BLS12-381'], graph: true,
  async verify(input) {
    const value = readSelective(input.proof['proofValue'], HEADERS);
    if (value?.form === 'base') return [proofFinding('unsupported', 'proof-base-form')];
    if (value?.form === 'feature') return [proofFinding('unsupported', 'proof-unsupported', { feature: 'holder binding or pseudonym' })];
    const derived = value?.form === 'derived' ? readDerived(value.parts) : undefined;
    if (!derived) return [proofFinding('fail', 'proof-value')];
    try {
      return await verifyDerived(input, derived);
    } catch (error) {
      return [refusal(error)];
    }
  },
};

function readDerived(parts: readonly Cbor[]): Derived | undefined {
  const [bbsProof, labelMap, mandatoryIndexes, selectiveIndexes, presentationHeader] = parts;
  const mandatory = indexesOf(mandatoryIndexes);
  const selective = indexesOf(selectiveIndexes);
  const labels = labelsOf(labelMap);
  if (parts.length !== 5 || !(bbsProof instanceof Uint8Array) || !(presentationHeader instanceof Uint8Array) || !labels || !mandatory || !selective) return undefined;
  return { bbsProof, labels, mandatory, selective, presentationHeader };
}

/** Labels are numbered in a shuffled order, so that they say nothing of what is hidden. */
function labelsOf(value: Cbor | undefined): ReadonlyMap<string, string> | undefined {
  if (!(value instanceof Map)) return undefined;
  const entries = [...(value as ReadonlyMap<Cbor, Cbor>)];
  if (!entries.every(([key, label]) => typeof key === 'number' && typeof label === 'number')) return undefined;
  return new Map(entries.map(([key, label]) => [`c14n${String(key)}`, `b${String(label)}`]));
}

async function verifyDerived(input: SuiteInput, derived: Derived): Promise<readonly Finding[]> {
  const statements = await disclosedStatements(input, derived.labels, derived.mandatory);
  if (!statements) return [proofFinding('fail', 'proof-altered')];
  const evidence = { ...statements.trace, keyId: String(input.proof['verificationMethod']), disclosed: statements.nonMandatory.length, selective: true };
  return [holds(input, derived, statements) ? proofFinding('pass', 'proof-holds', undefined, evidence) : proofFinding('fail', 'proof-altered', undefined, evidence)];
}

function holds({ key }: SuiteInput, derived: Derived, { proofHash, mandatoryHash, nonMandatory }: Statements): boolean {
  const encoder = new TextEncoder();
  return key.raw !== undefined && verifyBbsProof({
    publicKey: key.raw, proof: derived.bbsProof, header: Uint8Array.from([...proofHash, ...mandatoryHash]), presentationHeader: derived.presentationHeader,
    messages: nonMandatory.map((statement) => encoder.encode(statement)), indexes: derived.selective,
  });
}
