/** Makes share links that contain a whole badge, and the page that opens them. */
import { loadMessages } from '../../dist/locales.js';
import { read } from '../../dist/read.js';
import { openPage, share } from '../../dist/share.js';

/** Path of the page that opens share links. */
export const OPEN_PAGE = 'open/open.html';

/**
 * @param {{ origin: string, loopback: boolean }} site
 * @returns {Promise<Array<[path: string, body: string | Uint8Array]>>} the page and the files that it loads
 */
export async function openFiles({ loopback }) {
  const files = await openPage({ messages: await loadMessages('en'), elements: '../cdn/' });
  // on localhost the demo's issuer is on localhost, too
  const local = (body) =>
    loopback && typeof body === 'string'
      ? body.replace('<open-badge id="badge"', '<open-badge id="badge" allow-loopback')
      : body;
  return files.map(({ name, body }) => [`open/${name}`, local(body)]);
}

/**
 * @param {Uint8Array} bytes a badge file
 * @param {string} origin of the site
 * @returns {Promise<string>} a link with the whole badge in its fragment
 */
export async function linkFor(bytes, origin) {
  const [badge] = await read(bytes);
  const { link } = await share(badge, {
    page: `${origin}/${OPEN_PAGE}`,
    messages: await loadMessages('en'),
  });
  return typeof link === 'string' ? link : link.url;
}
