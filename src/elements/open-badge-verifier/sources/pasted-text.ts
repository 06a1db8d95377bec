import { BadgeError } from '../../../errors.js';

/** Matches a host and a path without a scheme, such as `credly.com/x`; a token has no slash. */
const WITHOUT_SCHEME =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}(?::\d{1,5})?\/\S*$/u;
/** Longest text that is looked at as a link, in characters. */
const MAX_LINK = 8192;

/**
 * Finds the link in a text that is nothing but a link, also where its scheme was left out.
 *
 * @returns `undefined` for any other text
 */
export function linkIn(text: string): URL | undefined {
  const given = text.trim();
  if (given.length > MAX_LINK) return undefined;
  const url = WITHOUT_SCHEME.test(given) ? `https://${given}` : given;
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * Gives the error of an input, in which a text that a person entered is called a text: a file of an
 * unknown kind is named by its kind instead.
 */
export const explained = (input: unknown, error: unknown): unknown =>
  typeof input === 'string' &&
  error instanceof BadgeError &&
  error.code === 'unknown-format' &&
  error.params['looksLike'] === 'text'
    ? new BadgeError('text-no-badge', {}, { cause: error })
    : error;
