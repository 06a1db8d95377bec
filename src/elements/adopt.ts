import type { CSSResult } from 'lit';

/** Adds style sheets that came with a lazy part to the shadow root of an element, each once. */
export function adopt(root: ParentNode, ...styles: readonly CSSResult[]): void {
  const shadow = root as ShadowRoot,
    sheets = styles.map(({ styleSheet }) => styleSheet).filter((sheet) => sheet !== undefined);
  const fresh = sheets.filter((sheet) => !shadow.adoptedStyleSheets.includes(sheet));
  if (fresh.length) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, ...fresh];
}
