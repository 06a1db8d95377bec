/**
 * Writes down everything that goes wrong while a page lives: an error, an answer of 400 or above, a request to elsewhere.
 * @param {import('playwright-core').Page} page
 * @param {string} origin the only address that may be asked
 * @param {{ tags?: readonly string[] }} story the tag `missing-file` says that something is not there on purpose
 * @returns {Promise<string[]>} grows
 */
export async function watch(page, origin, story) {
  const faults = [],
    missing = story.tags?.includes('missing-file');
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !(missing && /Failed to load resource/.test(message.text())))
      faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing)
      faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.route(/^https?:/, (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) return route.continue();
    faults.push(`asked for ${url}`);
    return route.abort();
  });
  return faults;
}
