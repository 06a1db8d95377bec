/**
 * Records everything that goes wrong in a page: an error, a response of 400 or above, a request to
 * another origin.
 * @param {import('playwright-core').Page} page
 * @param {string} origin the only one to which requests are allowed
 * @param {{ tags?: readonly string[] }} story the tag `missing-file` declares that a file is
 *   missing on purpose
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
    faults.push(`requested ${url}`);
    return route.abort();
  });
  return faults;
}
