/** A menu for sharing a badge, and the parts that a holder may withhold. */
import { fixture, html } from '@open-wc/testing';
import { badgeOf, documentWith, reportOf } from '../../stories/samples.js';
import { part, waitUntil } from './support.js';

export type Share = HTMLElementTagNameMap['open-badge-share'];
export const make = async (
  lang = 'en',
  page = 'https://badges.example/open.html',
  document = documentWith(),
  file: string | undefined = 'https://badges.example/b.json',
): Promise<Share> => {
  const element = await fixture<Share>(
    html`<open-badge-share .badge=${badgeOf(document)} .report=${reportOf('valid')} page=${page} .file=${file || undefined} .wallets=${{ Ours: 'https://wallet.example/?u={url}' }} script="https://badges.example/open-badge.js" lang=${lang}></open-badge-share>`,
  );
  await waitUntil(() => element.shadowRoot!.querySelector('.share'));
  return element;
};
/** Renders the menu with everything behind “More ways to share” in sight. */
export const makeOpen = async (...given: Parameters<typeof make>): Promise<Share> => {
  const element = await make(...given);
  part<HTMLDetailsElement>(element, '[part=more]').open = true;
  return element;
};
export const copied: string[] = [];
export const clipboard = {
  writeText: (text: string) => {
    copied.push(text);
    return Promise.resolve();
  },
};

/** Returns the file that a button gives to the browser to save. */
export const saved = async (press: () => void): Promise<{ name: string; bytes: Uint8Array }> => {
  const own = HTMLAnchorElement.prototype.click,
    found: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    if (this.download) found.push(this);
    else own.call(this);
  };
  try {
    press();
    await waitUntil(() => found.length, 'nothing was saved');
    return {
      name: found[0]!.download,
      bytes: new Uint8Array(await (await fetch(found[0]!.href)).arrayBuffer()),
    };
  } finally {
    HTMLAnchorElement.prototype.click = own;
  }
};
export const press = (element: Share, how: string): void =>
  part<HTMLButtonElement>(element, `[data-do=${how}]`).click();
export const url = (element: Share): string => part<HTMLInputElement>(element, '#share-url').value;
