import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { createKey, issue } from '../src/issue.js';
import { read } from '../src/read.js';
import { verify } from '../src/verify.js';
import { NAVY } from './samples.js';

/** The draft of a badge, as an issuer would write it. */
export const DRAFT = {
  issuer: { name: 'Lighthouse Makerspace', url: 'https://lighthouse.example/' },
  recipient: { email: 'noor@mail.example' },
  achievement: {
    name: 'Soldering: First Circuits',
    description: 'Plans a small circuit, solders it, finds the fault in one that does not work.',
    criteria: {
      narrative: 'Build the **blinking lighthouse** kit and explain each part to somebody younger.',
    },
    tags: ['electronics', 'soldering'],
    image: {
      source: new TextEncoder().encode(decodeURIComponent(NAVY.slice(NAVY.indexOf(',') + 1))),
      caption: 'Badge: Soldering',
    },
    inLanguage: 'en',
  },
};

let minted: Promise<string> | undefined;

/** A real badge: signed in this page by a key that was made in this page, once. */
export const mint = (): Promise<string> =>
  (minted ??= createKey()
    .then((key) => issue(DRAFT, { key }))
    .then(({ json }) => json));

/** Draws something with a real badge, its report too, once they are there. */
export const withBadge = (
  draw: (made: { readonly json: string } & Awaited<ReturnType<typeof checked>>) => TemplateResult,
): TemplateResult =>
  html`<div>${until(
    mint().then(async (json) => draw({ json, ...(await checked(json)) })),
    html`<p aria-busy="true">A key is made, and a badge is signed …</p>`,
  )}</div>`;

async function checked(json: string) {
  const badge = (await read(json))[0]!;
  return {
    badge,
    report: await verify(badge, {
      fetch: () => Promise.reject(new TypeError('this page asks nobody')),
    }),
  };
}
