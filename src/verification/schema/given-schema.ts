import type { JsonObject } from '../../badge/contract.js';
import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import type { CheckContext } from '../contract.js';
import { fitsDigests, hasDigest } from '../checks/digest-members.js';
import { asList, isObject, asText } from '../../json/values.js';

/** Declared schema as the caller gave it, or the reason why it cannot be used. */
export type GivenSchema = { readonly schema: JsonObject } | { readonly why: string };

/**
 * Gets a declared schema from the caller (M-34). A schema given as exact text is checked against
 * the digest that the badge names, if any; a schema inside a credential counts if that credential
 * is valid.
 *
 * @param declared entry of `credentialSchema`
 * @param isCredential whether it is a `JsonSchemaCredential`
 */
export async function givenSchema(
  declared: JsonObject,
  isCredential: boolean,
  context: CheckContext,
): Promise<GivenSchema> {
  const url = asText(declared['id'] ?? '');
  const given = await context.schemas?.(url);
  if (typeof given !== 'string' && !isObject(given)) return { why: 'not-given' };
  if (
    typeof given === 'string' &&
    hasDigest(declared) &&
    !(await fitsDigests(declared, new TextEncoder().encode(given)))
  )
    return { why: 'digest' };
  return isCredential
    ? inCredential(typeof given === 'string' ? given : JSON.stringify(given), url, context)
    : asSchema(given);
}

function asSchema(given: JsonObject | string): GivenSchema {
  if (typeof given !== 'string') return { schema: given };
  try {
    const { value } = parseJson(given);
    return isObject(value) ? { schema: value } : { why: 'not-an-object' };
  } catch (error) {
    if (error instanceof BadgeError) return { why: error.code };
    throw error;
  }
}

/**
 * Reads the schema in the subject of a credential that is authentic, current and the one that the
 * badge names.
 */
async function inCredential(
  text: string,
  url: string,
  context: CheckContext,
): Promise<GivenSchema> {
  const answer = await context.verifyOther(text, 'list');
  if ('error' in answer) return { why: answer.error };
  const {
    report: { authentic, current, verdict },
    document,
  } = answer;
  if (authentic !== 'yes' || current !== 'yes') return { why: `credential ${verdict}` };
  if (document['id'] !== url || !asList(document['type']).includes('JsonSchemaCredential'))
    return { why: 'another credential' };
  const subject = document['credentialSubject'];
  const schema =
    isObject(subject) && asList(subject['type']).includes('JsonSchema')
      ? subject['jsonSchema']
      : undefined;
  return isObject(schema) ? { schema } : { why: 'no schema in the credential' };
}
