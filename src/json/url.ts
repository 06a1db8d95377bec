/**
 * Parses a URL; `undefined` for an invalid one. It avoids `URL.canParse`, which in Node 20 rejects
 * letters such as `ü` after some thousand calls, so that a long-running server would no longer
 * recognise a badge at such a host as well hosted.
 *
 * @param text the URL, or one relative to `base`
 */
export function urlOf(text: string | URL, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Tells whether a text is a URL. */
export const isUrl = (text: string | URL, base?: string | URL): boolean =>
  urlOf(text, base) !== undefined;
