import { decodeUtf8 } from '../bytes/utf8.js';
import { BadgeError } from '../errors.js';
import { CONTAINER_LIMITS } from '../json/limits.js';
import { parseJson } from '../json/parse.js';
import { isObject, type JsonObject, asText } from '../json/values.js';
import { readBody } from '../net/read-body.js';
import { shapeFaults, type Shape } from '../journey/shape.js';
import { SERVER_LIMITS } from './limits.js';
import { Refusal } from './refusals.js';

async function textOf(request: Request): Promise<string> {
  const bytes = await readBody(new Response(request.body), SERVER_LIMITS.bodyBytes);
  if (!bytes) throw new Refusal('body-too-large', { limit: SERVER_LIMITS.bodyBytes });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Refusal('body-unreadable', { expected: 'UTF-8' });
  return text;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text, { ...CONTAINER_LIMITS, bytes: SERVER_LIMITS.bodyBytes }).value;
  } catch (error) {
    if (error instanceof BadgeError)
      throw new Refusal('body-unreadable', { reason: error.code, ...error.params });
    throw error;
  }
}

/**
 * Reads the body of a request as JSON of an expected shape.
 *
 * @throws Refusal `body-too-large`, or `body-unreadable` with the places that differ or have a NUL
 */
export async function bodyOf(
  request: Request,
  members: Readonly<Record<string, Shape>>,
): Promise<JsonObject> {
  const value = parsed((await textOf(request)) || '{}');
  const faults = shapeFaults(value, { members });
  if (faults.length > 0 || !isObject(value)) throw new Refusal('body-unreadable', { faults });
  // PostgreSQL keeps no U+0000 in a text; inside of JSON it is escaped
  const name = Object.keys(value).find((one) => asText(value[one]).includes('\0'));
  if (name !== undefined)
    throw new Refusal('body-unreadable', { pointer: `/${name}`, expected: 'text without U+0000' });
  return value;
}
