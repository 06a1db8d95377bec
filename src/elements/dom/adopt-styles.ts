import type { CSSResult } from 'lit';

/** Adds the style sheets of a lazily loaded part to an element's shadow root, each only once. */
export function adopt(root: ParentNode, ...styles: readonly CSSResult[]): void {
  const shadow = root as ShadowRoot,
    sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  const fresh = sheets.filter((sheet) => !shadow.adoptedStyleSheets.includes(sheet));
  if (fresh.length) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, ...fresh];
}
