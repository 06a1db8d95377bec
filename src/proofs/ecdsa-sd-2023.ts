import { encodeBase64url } from '../bytes/base64url.js';
import { type Cbor } from '../bytes/cbor.js';
import { encodeMultikey } from '../bytes/multibase.js';
import { keyFromMultikey, type PublicKey } from '../crypto/index.js';
import type { Finding } from '../report/finding.js';
import type { Suite, SuiteInput } from './contract.js';
import { proofFinding, refusal, signed } from './hash-data.js';
import { disclosedStatements, indexesOf, readSelective, type Statements } from './selective.js';

/** A disclosed proof: the issuer's signature, the key made for this credential alone, and that key's signature of every statement shown. */
interface Derived {
  readonly baseSignature: Uint8Array; readonly scopedKey: PublicKey; readonly scopedKeyBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[]; readonly labels: ReadonlyMap<string, string>; readonly mandatory: readonly number[];
}

const isBytes = (value: Cbor | undefined, length: number): value is Uint8Array => value instanceof Uint8Array && value.length === length;

/**
 * ecdsa-sd-2023, derived form (P-36…P-39). A base proof is refused by name: it holds what lets anybody unmask the rest (P-37). The base signature is
 * checked with the ISSUER's key: the recommendation's text takes the key inside the proof for both, so that anybody could forge.
 */
export const suite: Suite = {
  name: 'ecdsa-sd-2023', keys: ['P-256'], graph: true,
  async verify(input) {
    const value = readSelective(input.proof['proofValue'], { 0: 'base', 1: 'derived' });
    if (value?.form === 'base') return [proofFinding('unsupported', 'proof-base-form')];
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
  const [baseSignature, publicKey, signatures, labelMap, mandatoryIndexes] = parts;
  const mandatory = indexesOf(mandatoryIndexes);
  const labels = labelsOf(labelMap);
  if (parts.length !== 5 || !isBytes(baseSignature, 64) || !isBytes(publicKey, 35) || !mandatory || !labels) return undefined;
  if (!Array.isArray(signatures) || !signatures.every((one: Cbor) => isBytes(one, 64))) return undefined;
  const isP256 = publicKey[0] === 0x80 && publicKey[1] === 0x24;
  const scopedKey = isP256 ? keyFromMultikey(encodeMultikey('p256', publicKey.subarray(2))) : { fault: 'unsupported' };
  return 'fault' in scopedKey ? undefined : { baseSignature, scopedKey, scopedKeyBytes: publicKey, signatures: signatures as Uint8Array[], labels, mandatory };
}

/** Canonical number → the 32 bytes of its HMAC, written `u…` as the issuer signed it. */
function labelsOf(value: Cbor | undefined): ReadonlyMap<string, string> | undefined {
  if (!(value instanceof Map)) return undefined;
  const entries = [...(value as ReadonlyMap<Cbor, Cbor>)];
  if (!entries.every(([key, label]) => typeof key === 'number' && isBytes(label, 32))) return undefined;
  return new Map(entries.map(([key, label]) => [`c14n${String(key)}`, `u${encodeBase64url(label as Uint8Array)}`]));
}

async function verifyDerived(input: SuiteInput, derived: Derived): Promise<readonly Finding[]> {
  const statements = await disclosedStatements(input, derived.labels, derived.mandatory);
  if (!statements) return [proofFinding('fail', 'proof-altered')];
  const evidence = { ...statements.trace, keyId: String(input.proof['verificationMethod']), disclosed: statements.nonMandatory.length, selective: true };
  const holds = await baseHolds(input, derived, statements) && await statementsHold(derived, statements.nonMandatory);
  return [holds ? proofFinding('pass', 'proof-holds', undefined, evidence) : proofFinding('fail', 'proof-altered', undefined, evidence)];
}

function baseHolds({ key }: SuiteInput, derived: Derived, { proofHash, mandatoryHash }: Statements): Promise<boolean> {
  return signed(key, Uint8Array.from([...proofHash, ...derived.scopedKeyBytes, ...mandatoryHash]), derived.baseSignature);
}

/** One signature for each statement that did not have to be shown, in their order; none too few, none too many. */
async function statementsHold({ scopedKey, signatures }: Derived, nonMandatory: readonly string[]): Promise<boolean> {
  if (signatures.length !== nonMandatory.length) return false;
  const encoder = new TextEncoder();
  const answers = await Promise.all(nonMandatory.map((statement, index) => signed(scopedKey, encoder.encode(statement), signatures[index]!)));
  return answers.every((holds) => holds);
}
