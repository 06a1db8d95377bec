import type { Json, JsonObject } from '../../badge/contract.js';
import { dateForm } from '../../badge/index.js';
import { instantOf } from '../../json/instant.js';
import { FORMER_NAMES, suiteName, SUPERSEDED } from './index.js';
import type { Finding } from '../../report/finding.js';
import type { CheckContext } from '../../verification/contract.js';
import { finding } from '../../report/findings.js';
import { asText } from '../../json/values.js';

/** Largest lead of a proof's date over the clock, in milliseconds. */
export const PROOF_SKEW_MS = 60_000;

const isText = (value: Json | undefined): boolean => typeof value === 'string';
const areTexts = (value: Json | undefined): boolean =>
  isText(value) || (Array.isArray(value) && value.every((one: Json) => isText(one)));

/**
 * Options of a proof and their accepted forms; a member in any other form could state more than was
 * verified. Any other member must have a meaning of its own (`optionsMeaning`).
 */
const OPTIONS: Readonly<Record<string, (value: Json | undefined) => boolean>> = {
  id: isText,
  type: isText,
  cryptosuite: isText,
  verificationMethod: isText,
  proofPurpose: isText,
  challenge: isText,
  nonce: isText,
  proofValue: isText,
  jws: isText,
  domain: areTexts,
  previousProof: areTexts,
};

/**
 * Reports options in another form than the accepted one; null means absent, in the graph as here
 * (M-3).
 */
const checkForms = (proof: JsonObject, pointer: string): Finding[] =>
  Object.keys(OPTIONS)
    .filter((name) => proof[name] !== undefined && proof[name] !== null)
    .filter((name) => !OPTIONS[name]!(proof[name]))
    .map((property) =>
      finding('fail', 'proof-option', { pointer: `${pointer}/${property}`, params: { property } }),
    );

/** Checks the options of a proof before its value is verified (P-2…P-6). */
export function checkOptions(proof: JsonObject, context: CheckContext, pointer: string): Finding[] {
  const missing = ['type', 'verificationMethod', 'proofPurpose'].filter(
    (name) => typeof proof[name] !== 'string',
  );
  if (missing.length > 0)
    return missing.map((property) =>
      finding('fail', 'proof-incomplete', {
        pointer: `${pointer}/${property}`,
        params: { property },
      }),
    );
  return [
    ...checkForms(proof, pointer),
    ...checkPurpose(proof, pointer),
    ...checkName(proof, pointer),
    ...checkDate('created', proof, context, pointer),
    ...checkDate('expires', proof, context, pointer),
  ];
}

/**
 * Checks the purpose, domain and challenge. A credential is asserted; a proof made for
 * authentication, or for one verifier only, is another thing (P-3, P-4).
 */
function checkPurpose(proof: JsonObject, pointer: string): Finding[] {
  const purpose = asText(proof['proofPurpose']);
  const wrong =
    purpose === 'assertionMethod'
      ? []
      : [
          finding('fail', 'proof-purpose', {
            pointer: `${pointer}/proofPurpose`,
            params: { got: purpose },
          }),
        ];
  const isAddressed =
    'challenge' in proof || 'domain' in proof
      ? [finding('warn', 'proof-challenge', { pointer })]
      : [];
  return [...wrong, ...isAddressed];
}

function checkName(proof: JsonObject, pointer: string): Finding[] {
  const got = suiteName(proof);
  if (Object.hasOwn(SUPERSEDED, got))
    return [
      finding('warn', 'proof-superseded', {
        pointer: `${pointer}/type`,
        params: { ...SUPERSEDED[got]!, suite: got },
      }),
    ];
  return Object.hasOwn(FORMER_NAMES, got)
    ? [
        finding('warn', 'proof-legacy-name', {
          pointer: `${pointer}/cryptosuite`,
          params: { got, expected: FORMER_NAMES[got]! },
        }),
      ]
    : [];
}

/** Reads an XSD dateTimeStamp; without an offset it is read as UTC (P-5). */
function checkDate(
  property: 'created' | 'expires',
  proof: JsonObject,
  context: CheckContext,
  pointer: string,
): Finding[] {
  const value = proof[property];
  // null means absent, in the graph as here (M-3)
  if (value === undefined || value === null) return [];
  // a date without a time is no dateTime
  const isDateTime = typeof value === 'string' && ['zoned', 'local'].includes(dateForm(value));
  const time = isDateTime ? instantOf(value)! : NaN;
  const at = `${pointer}/${property}`;
  if (Number.isNaN(time))
    return [
      finding('fail', 'proof-created', { pointer: at, params: { property, got: asText(value) } }),
    ];
  if (property === 'expires')
    return time <= context.now.getTime()
      ? [finding('fail', 'proof-expired', { pointer: at, params: { date: asText(value) } })]
      : [];
  return time > context.now.getTime() + PROOF_SKEW_MS
    ? [finding('warn', 'proof-created-future', { pointer: at, params: { date: asText(value) } })]
    : [];
}
