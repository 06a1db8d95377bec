/**
 * Reads a URL; `undefined` for what is none. Never by `URL.canParse`: in Node 20 it says no to letters such as `ü` once it has been called some
 * thousand times, so that a server that runs for a while would not know a badge at such a host for well hosted.
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
