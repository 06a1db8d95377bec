import { isObject, type Json } from '../json/values.js';

/** Limits of a response: number of presentations, and characters in each. */
export const RESPONSE_LIMITS = { presentations: 16, characters: 1 << 20 } as const;

/** Matches an enveloped presentation, which is replaced by the token in it (V-2). */
const ENVELOPE = /^data:application\/vp\+(?:jwt|sd-jwt)[^,]*,/i;

/** Parses text that is JSON; gives any other value as it is. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function asText(presentation: unknown): string | undefined {
  if (typeof presentation === 'string') return presentation;
  if (!isObject(presentation)) return undefined;
  const { id } = presentation;
  return typeof id === 'string' && ENVELOPE.test(id)
    ? id.replace(ENVELOPE, '')
    : JSON.stringify(presentation);
}

/**
 * Gives the presentations of a `vp_token` (OpenID4VP 1.0 §8.1: lists by the id of the query; before,
 * one or a list), or the one of the Credential Handler API, which has none.
 */
function presentationsOf(data: unknown): readonly unknown[] {
  const token = isObject(data) ? data['vp_token'] : undefined;
  if (token === undefined) return [data];
  const value = parsed(token);
  return isObject(value) ? Object.values(value).flat() : [value as Json].flat();
}

/**
 * Extracts the presentations from a wallet's response, as text for `read`.
 *
 * @param response the result of `navigator.credentials.get`
 * @returns an empty list when there is none in a known format
 */
export function presentationsIn(response: unknown): string[] {
  const data = parsed(isObject(response) ? response['data'] : undefined);
  return presentationsOf(data)
    .map(asText)
    .filter((text) => text !== undefined)
    .filter((text) => text.length <= RESPONSE_LIMITS.characters)
    .slice(0, RESPONSE_LIMITS.presentations);
}
