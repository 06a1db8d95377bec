/** Words that some attributes have, the default first. Any other word is shown as the default. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  mode: ['card', 'inline', 'compact', 'showcase', 'full'],
  'verify-when': ['visible', 'auto', 'manual', 'off'],
};

/**
 * Looks whether an element has an attribute that it does not know, or a word that an attribute does
 * not have. Only then the code is loaded that looks closer, and warns on the console.
 *
 * @param element one of ours
 */
export function checkAttributes(element: Element): void {
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  const strange = element
    .getAttributeNames()
    .filter((name) =>
      observedAttributes.includes(name)
        ? WORDS[name]?.includes(element.getAttribute(name)!) === false
        : !(name in element) && !/^(?:class$|style$|tabindex$|aria-|data-|on)/.test(name),
    );
  if (strange.length)
    void import('./attribute-advice.js')
      .then(({ adviseOn }) => adviseOn(element, strange, observedAttributes, WORDS))
      .catch(() => undefined);
}
