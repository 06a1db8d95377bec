/** Pages of many cards, each with a badge of its own. */
import { readFileSync } from 'node:fs';
import { newSigner, unsigned } from '../large-badge.mjs';
import { addProof } from '../ours.mjs';

const ISSUED = '2026-11-20T12:00:00Z';
const counting = readFileSync(new URL('../browser/cards.js', import.meta.url), 'utf8');

/** Makes `count` badges of 6.6 kB that differ in id and proof, as texts. */
export async function differentBadges(count) {
  const signer = await newSigner();
  return Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const id = `urn:uuid:5f1e1f5c-3d7f-4f3f-9f0a-${String(number).padStart(12, '0')}`;
      return JSON.stringify(await addProof(unsigned(signer, { id }), signer, { created: ISSUED }));
    }),
  );
}

/** Returns the files of a site with a page for each of the given numbers of cards, at `/COUNT.html`. */
export function cardPages(badges, counts, when = 'visible') {
  const cards = (count) =>
    badges
      .slice(0, count)
      .map(
        (_, number) =>
          `<open-badge src="/badges/${number}.json" verify-when="${when}"></open-badge>`,
      )
      .join('\n');
  const page = (count) => `<!doctype html><html lang="en"><title>Badges</title>
<style>main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem }</style>
<script src="/cards.js"></script><script type="module" src="/open-badge.js"></script>
<main>${cards(count)}</main>`;
  return {
    '/cards.js': counting,
    ...Object.fromEntries(badges.map((text, number) => [`/badges/${number}.json`, text])),
    ...Object.fromEntries(counts.map((count) => [`/${count}.html`, page(count)])),
  };
}

/** Waits until a page has `count` events of a kind. */
export const counted = (page, name, count) =>
  page.waitForFunction(
    ([event, wanted]) => (globalThis.counted[event]?.count ?? 0) >= wanted,
    [name, count],
    { timeout: 120_000, polling: 100 },
  );
