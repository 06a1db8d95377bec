import type { JsonObject } from '../../../badge/contract.js';
import { mandatoryPointersOf } from '../../../securing/data-integrity/base-proof.js';
import { placesAt, textAt } from '../places.js';
import type { LintCheck } from './contract.js';

/** Members without which no verifier can call a derived badge current. */
const CURRENCY = ['validUntil', 'credentialStatus'];

/** Tells whether a pointer, or one to something around it, is mandatory. */
const isMandatory = (name: string, mandatory: readonly string[]): boolean =>
  mandatory.some((pointer) => pointer === '' || pointer === `/${name}`);

const lacking = (credential: JsonObject, mandatory: readonly string[]): string[] =>
  CURRENCY.filter((name) => !(name in credential) || !isMandatory(name, mandatory)).map(
    (name) => `/${name}`,
  );

/**
 * Finds the end date and the status of a badge with a selective base proof, where they are missing
 * or the holder may withhold them (VC DI ECDSA §3.4, mandatory pointers).
 */
export const baseProofHidesCurrency: LintCheck = (credential) =>
  placesAt(credential, '/proof/*').flatMap(({ value }) => {
    const mandatory = mandatoryPointersOf(
      textAt(value, 'cryptosuite') ?? '',
      textAt(value, 'proofValue') ?? '',
    );
    return mandatory ? lacking(credential, mandatory) : [];
  });
