/** Words that some attributes may have. Any other word is shown as the default. */
const VALUES: Readonly<Record<string, RegExp>> = {
  mode: /^(?:inline|compact|card|showcase|full)$/,
  'verify-when': /^(?:visible|auto|manual|off)$/,
};

/**
 * Looks whether an element has an attribute that it does not know, or a word that an attribute may
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
        ? VALUES[name]?.test(element.getAttribute(name)!) === false
        : !(name in element) && !/^(?:class$|style$|tabindex$|aria-|data-|on)/.test(name),
    );
  if (strange.length)
    void import('./attribute-advice.js')
      .then(({ adviseOn }) => adviseOn(element, strange, observedAttributes))
      .catch(() => undefined);
}
