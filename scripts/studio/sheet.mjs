/**
 * Makes contact sheets: many screenshots on one page, each with its name, for a person to look at.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SHEET_WIDTH = 1800;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * Lays out columns that are filled in turn, as wide as the widest screenshot of the sheet but no
 * wider than half of it.
 */
const page = (images, columns) => `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; background: #8a9097; columns: ${columns}; column-gap: 12px; font: 13px/1.3 'Open Sans', sans-serif }
figure { margin: 0 0 12px; break-inside: avoid } figcaption { background: #333; color: #fff; padding: 2px 6px } img { display: block; max-width: 100%; background: #fff }
</style>${images.map(({ name, file }) => `<figure><figcaption>${escaped(name)}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`).join('')}`;

/**
 * @param {import('playwright-core').BrowserContext} context
 * @param {ReadonlyArray<{ name: string, file: string }>} images
 * @param {string} file where the sheet is written
 * @param {number} columns
 */
export async function makeSheet(context, images, file, columns = 4) {
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: SHEET_WIDTH, height: 900 });
  await sheet.setContent(page(images, columns), { waitUntil: 'load' });
  writeFileSync(file, await sheet.screenshot({ fullPage: true }));
  await sheet.close();
}
