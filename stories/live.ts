import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { createKey, issue } from '../src/issue.js';
import { read } from '../src/read.js';
import { verify } from '../src/verify.js';
import { NAVY } from './samples.js';

/** The draft of a badge, as an issuer writes it. */
export const DRAFT = {
  issuer: { name: 'Lighthouse Makerspace', url: 'https://lighthouse.example/' },
  recipient: { email: 'noor@mail.example' },
  achievement: {
    name: 'Soldering: First Circuits',
    description: 'Plans a small circuit, solders it, finds the fault in one that does not work.',
    criteria: {
      narrative: 'Build the **blinking lighthouse** kit and explain each part to someone younger.',
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

/** Mints a real badge once, with a key that was made in this page. */
export const mint = (): Promise<string> =>
  (minted ??= createKey()
    .then((signer) => issue(DRAFT, { signer }))
    .then(({ json }) => json));

/** Renders a real badge and its report as soon as both exist. */
export const withBadge = (
  render: (
    minted: { readonly json: string } & Awaited<ReturnType<typeof checked>>,
  ) => TemplateResult,
): TemplateResult =>
  html`<div>${until(
    mint().then(async (json) => render({ json, ...(await checked(json)) })),
    html`<p aria-busy="true">Making a key and signing a badge …</p>`,
  )}</div>`;

async function checked(json: string) {
  const badge = (await read(json))[0]!;
  return {
    badge,
    report: await verify(badge, {
      fetch: () => Promise.reject(new TypeError('this page is offline')),
    }),
  };
}
