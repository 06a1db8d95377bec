/**
 * Gives the language of an element: its own `lang` or that of the closest ancestor, across shadow
 * roots; otherwise the browser's language.
 */
export function closestLang(element: Element): string {
  for (let at: Element | null | undefined = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.language || 'en';
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};
