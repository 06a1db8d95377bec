/** Renders the drawings of the demo's PNG badges into demo/art/, in Chromium. Run it after changing a drawing; the images are committed. */
import { writeFile } from 'node:fs/promises';
import { launchChromium } from '../scripts/chromium.mjs';
import { BADGES } from './minting/badges.mjs';
import { draw } from './site/art.js';

const SIZE = 256;

const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  for (const { file, art } of BADGES.filter(({ file: name }) => name.endsWith('.png'))) {
    await page.setContent(`<style>html,body{margin:0}svg{display:block}</style>${draw(art, SIZE)}`);
    await writeFile(
      new URL(`./art/${file}`, import.meta.url),
      await page.screenshot({ omitBackground: true }),
    );
  }
} finally {
  await browser.close();
}
