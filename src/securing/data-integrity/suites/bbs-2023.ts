import type { Cbor } from '../../../bytes/cbor.js';
import { hiddenIn, MAX_BBS_MESSAGES, verifyBbsProof } from '../../../crypto/bbs.js';
import type { Suite, SuiteInput } from '../contract.js';
import { CanonizeError } from '../jsonld/index.js';
import {
  indexesOf,
  labelsOf,
  selectiveSuite,
  type Disclosure,
  type SelectiveForm,
  type Statements,
} from '../selective-disclosure.js';

/** A derived proof (P-40). */
interface Derived extends Disclosure {
  readonly bbsProof: Uint8Array;
  readonly selective: readonly number[];
  readonly presentationHeader: Uint8Array;
}

/**
 * Even headers are base proofs; from 04 on they bind a holder or a pseudonym, which is not
 * supported.
 */
const HEADERS: Readonly<Record<number, SelectiveForm>> = {
  2: 'base',
  3: 'derived',
  4: 'base',
  5: 'feature',
  6: 'base',
  7: 'feature',
  8: 'base',
  9: 'feature',
};

/**
 * Formats a label. Labels are numbered in a shuffled order, so that they reveal nothing about
 * hidden statements.
 */
const label = (value: Cbor): string | undefined =>
  typeof value === 'number' ? `b${value}` : undefined;

const isProofSize = (proof: Uint8Array): boolean =>
  hiddenIn(proof) >= 0 && Number.isInteger(hiddenIn(proof));

function readDerived(parts: readonly Cbor[]): Derived | undefined {
  const [bbsProof, labelMap, mandatoryIndexes, selectiveIndexes, presentationHeader] = parts;
  const mandatory = indexesOf(mandatoryIndexes);
  const selective = indexesOf(selectiveIndexes);
  const labels = labelsOf(labelMap, label);
  if (
    parts.length !== 5 ||
    !(bbsProof instanceof Uint8Array) ||
    !isProofSize(bbsProof) ||
    !(presentationHeader instanceof Uint8Array) ||
    !labels ||
    !mandatory ||
    !selective
  )
    return undefined;
  return { bbsProof, labels, mandatory, selective, presentationHeader };
}

function holds(
  { key }: SuiteInput,
  derived: Derived,
  { proofHash, mandatoryHash, nonMandatory }: Statements,
): boolean {
  const encoder = new TextEncoder();
  const count = hiddenIn(derived.bbsProof) + nonMandatory.length;
  if (count > MAX_BBS_MESSAGES)
    throw new CanonizeError('graph-too-complex', `${count} statements`, {
      limit: MAX_BBS_MESSAGES,
    });
  return (
    key.raw !== undefined &&
    verifyBbsProof({
      publicKey: key.raw,
      proof: derived.bbsProof,
      header: Uint8Array.from([...proofHash, ...mandatoryHash]),
      presentationHeader: derived.presentationHeader,
      messages: nonMandatory.map((statement) => encoder.encode(statement)),
      indexes: derived.selective,
    })
  );
}

/**
 * bbs-2023, derived form without holder binding or pseudonym: presentations cannot be linked to
 * each other.
 */
export const suite: Suite = selectiveSuite({
  name: 'bbs-2023',
  keys: ['BLS12-381'],
  headers: HEADERS,
  feature: 'holder binding or pseudonym',
  read: readDerived,
  holds,
  // the number of messages is signed, so a hidden one is detected
  isWhole: ({ bbsProof }) => hiddenIn(bbsProof) === 0,
});
