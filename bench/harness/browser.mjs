/** Chromium for measurements, and the processor time of its pages. */
import { chromium as engine } from 'playwright-core';
import { chromium } from '../../scripts/chromium.mjs';

/** No page of a measurement reaches another host. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const MS = 1_000;

/** Starts Chromium, and resolves to what `use` makes of it. */
export async function withBrowser(use) {
  const found = await chromium();
  const browser = await engine.launch({
    headless: true,
    ...found,
    args: [...found.args, OFFLINE],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Makes a stopwatch of the processor time of all pages of a browser, in milliseconds. No page may be
 * closed while it runs.
 */
export async function pageClock(browser) {
  const session = await browser.newBrowserCDPSession();
  const now = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { cpuTime }) => sum + cpuTime * MS, 0);
  };
  return async (work) => {
    const before = await now();
    const result = await work();
    return { cpu: (await now()) - before, result };
  };
}
