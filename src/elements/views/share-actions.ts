import { html, nothing, type TemplateResult } from 'lit';
import type { ShareWord } from '../../locales/contract.js';
import type { Badge, Report } from '../../present.js';
import type { ShareOptions, ShareView } from '../../share.js';
import type { VerifyOptions } from '../../verify.js';

/** The badge to share, and settings of the page that override the badge. */
export interface ShareModel extends Partial<
  Pick<
    ShareOptions,
    'file' | 'script' | 'integrity' | 'frame' | 'image' | 'picture' | 'organizationId' | 'wallets'
  >
> {
  readonly badge: Badge;
  readonly report?: Report;
  readonly page: string;
  readonly lang: string;
  readonly headingLevel: number;
  /** The page's settings for verification: a bundle keeps the responses that came with them. */
  readonly settings?: Pick<
    VerifyOptions,
    'fetch' | 'allowLoopback' | 'contexts' | 'trustedIssuers'
  >;
}
/** Receives each use of a way to share, for an event. */
export type ShareListener = (how: string, url: string) => void;

type Words = ShareView['words'];

/**
 * Runs a button's action. If the browser refuses, the button shows it, which screen readers announce
 * too.
 */
export async function runAction(
  event: Event,
  words: Words,
  run: () => unknown,
  done?: ShareWord,
): Promise<void> {
  const button = event.currentTarget as HTMLButtonElement;
  button.setAttribute('aria-busy', 'true');
  const says = await Promise.resolve()
    .then(run)
    .then(
      () => done,
      (error: unknown) =>
        (error as Error).name === 'AbortError' ? undefined : ('not-possible-here' as const),
    );
  button.removeAttribute('aria-busy');
  // The template's own text node is changed, so that it follows later language changes.
  const label = [...button.childNodes].find(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  if (says && label) label.data = words[says];
}

/**
 * Renders a button that copies a text; `about` is the id of the text's label, where several buttons
 * have the same name.
 */
export const copyButton = (
  text: string,
  label: string,
  words: Words,
  done: () => void,
  about?: string,
): TemplateResult =>
  html`<button type="button" part="button copy" aria-describedby=${about ?? nothing} @click=${(
    event: Event,
  ) => {
    done();
    void runAction(event, words, () => navigator.clipboard.writeText(text), 'copied');
  }}>${label}</button>`;
