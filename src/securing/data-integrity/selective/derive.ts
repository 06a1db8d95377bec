import type { Json, JsonObject } from '../../../badge/contract.js';
import type { GivenContexts } from '../contract.js';
import { labelledStatements } from './labelled-statements.js';
import { readBase, writeDerived } from './proof-value.js';
import { selectMembers } from './select-members.js';

/**
 * Derives the credential that a holder shows from one with a base proof (VC DI ECDSA §3.5.6).
 *
 * @param credential without its proofs
 * @param proof the base proof
 * @param pointers JSON pointers of what is shown beside what is mandatory
 * @returns the credential with its derived proof; `undefined` for a proof that is no base proof
 * @throws CanonizeError for a pointer at which there is nothing, or only a part of a value
 */
export async function deriveFrom(
  credential: JsonObject,
  proof: JsonObject,
  pointers: readonly string[],
  contexts: GivenContexts,
): Promise<JsonObject | undefined> {
  const base = readBase(proof['proofValue']);
  if (!base) return undefined;
  const { all, select } = await labelledStatements(credential, base.hmacKey, contexts);
  const mandatory = new Set((await select(base.mandatoryPointers)).indexes);
  const together = [...base.mandatoryPointers, ...pointers];
  const { indexes, labels } = await select(together);
  const shown = new Set(indexes);
  const optional = all.map((_, index) => index).filter((index) => !mandatory.has(index));
  const proofValue = writeDerived({
    baseSignature: base.baseSignature,
    publicKey: base.publicKey,
    signatures: base.signatures.filter((_, at) => shown.has(optional[at]!)),
    labels,
    mandatoryIndexes: indexes.flatMap((index, at) => (mandatory.has(index) ? [at] : [])),
  });
  return { ...selectMembers(credential, together), proof: { ...proof, proofValue } as Json };
}
