// Measures what `<open-badge>` loads in a page: `node weight.mjs [--files]`. Each run is a page of its own in Chromium with an empty cache.
// Every file of the bundle that was requested until the badge is shown, or has its verdict, is counted after gzip. With `--files` they are
// listed in the order of their requests, each with the bytes and with its depth: how many files were requested one after the other for it.
import { launchChromium } from '../scripts/chromium.mjs';
import { bytesOf, loadedBy, RUNS } from './harness/page-weight.mjs';

const browser = await launchChromium();
try {
  for (const run of RUNS) {
    const files = await loadedBy(browser, run);
    const sum = files.reduce((bytes, { path }) => bytes + bytesOf(path), 0);
    console.log(`${run.name}: ${sum} bytes in ${files.length} files`);
    if (process.argv.includes('--files'))
      for (const { path, ms } of files)
        console.log(`  ${String(ms).padStart(5)} ms ${String(bytesOf(path)).padStart(6)} ${path}`);
  }
} finally {
  await browser.close();
}
