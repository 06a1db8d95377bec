/** How fast a machine is at what pages do, so that a bound on tasks means the same on a slow machine as on a fast one. */
import type { Browser, Page } from 'playwright-core';

/** Rows of the table that is laid out, and how often; the fastest round counts. */
const ROWS = 600;
const ROUNDS = 12;

/** Builds and lays out the table once, in the page. */
const layOut = (page: Page): Promise<number> =>
  page.evaluate((rows) => {
    const from = performance.now();
    const table = document.createElement('div');
    for (let row = 0; row < rows; row++) {
      const line = document.createElement('p');
      line.style.cssText = 'display: grid; grid-template-columns: 4rem 1fr';
      for (let cell = 0; cell < 4; cell++)
        line
          .appendChild(document.createElement('span'))
          .append(`cell ${cell} of row ${row} with some words`);
      table.append(line);
    }
    document.body.append(table);
    if (table.offsetHeight === 0) throw new Error('nothing was laid out');
    table.remove();
    return performance.now() - from;
  }, ROWS);

/**
 * Measures the time that a browser takes to build and lay out a table of 2,400 cells.
 * @returns milliseconds of the fastest round
 */
export async function pace(browser: Browser): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let fastest = Infinity;
  for (let round = 0; round < ROUNDS; round++) fastest = Math.min(fastest, await layOut(page));
  await page.close();
  return fastest;
}
