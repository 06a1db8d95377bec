/** Languages that are kept: those of a page are few, but `fill` takes any tag. */
const MOST = 50;

/**
 * Keeps one formatter for each language, since making one takes a hundred times longer than using
 * it.
 *
 * @param make makes the formatter of a language
 */
export function perLanguage<Formatter>(
  make: (lang?: string) => Formatter,
): (lang?: string) => Formatter {
  const made = new Map<string | undefined, Formatter>();
  return (lang) => {
    const formatter = made.get(lang) ?? make(lang);
    if (made.size < MOST) made.set(lang, formatter);
    return formatter;
  };
}
