import { nearName } from '../../json/near-name.js';

type Words = Readonly<Record<string, readonly string[]>>;

/** Shortest name that is compared: shorter ones resemble those of frameworks. */
const SHORTEST = 4;

/** Warnings that were written, so that a page of hundreds of badges has each once. */
const written = new Set<string>();

function adviceOn(
  element: Element,
  name: string,
  known: readonly string[],
  allowed: Words,
): string | undefined {
  const tag = `<${element.localName}>`,
    words = allowed[name];
  if (known.includes(name) && words)
    return `${tag}: ${name}="${element.getAttribute(name)}" is none of ${words.join(', ')}; it is shown as "${words[0]}".`;
  const meant = name.length < SHORTEST ? undefined : nearName(name, known);
  return meant && `${tag} has no attribute "${name}"; "${meant}" may be meant.`;
}

/**
 * Warns on the console of attributes that are probably misspelt, and of words that an attribute may
 * not have. Other attributes that an element does not know belong to the page or its framework.
 *
 * @param element one of ours
 * @param strange names of its attributes that are looked at
 * @param known names of the attributes that it has
 * @param allowed words of the attributes that have only some, the default first
 */
export function adviseOn(
  element: Element,
  strange: readonly string[],
  known: readonly string[],
  allowed: Words,
): void {
  for (const name of strange) {
    const advice = adviceOn(element, name, known, allowed);
    if (advice === undefined || written.has(advice)) continue;
    written.add(advice);
    // eslint-disable-next-line no-console -- the author of a page looks there, its readers do not
    console.warn(advice);
  }
}
