import type { MadeFile } from '../contract.js';
import { escapeScript } from '../escape.js';
import { attributes } from './html.js';

const WAITING = 'text/plain';
/** Ids of the delayed scripts in a frame's page. */
const HELD = 'held',
  BUNDLE = 'bundle';

/**
 * Runs before anything else in a frame's page. A frame with an opaque origin (oEmbed in WordPress,
 * some learning platforms) may load neither modules nor the badge from its own host, as few static
 * hosts send CORS headers; classic scripts need none. The badge therefore comes as a script, and so
 * does the element when modules fail to load. The URL of each delayed script is in the page: no
 * script is made from text (X-36).
 */
const LOADER = `(() => {
  const start = (id) => {
    const script = document.getElementById(id);
    if (!script || script.type !== '${WAITING}') return;
    script.type = 'text/javascript';
    script.async = false;
    document.head.append(script);
  };
  const hold = () => { if (self.origin === 'null') start('${HELD}'); };
  document.addEventListener('DOMContentLoaded', hold);
  addEventListener('error', ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    hold();
    start('${BUNDLE}');
  }, true);
})();
`;

const waiting = (id: string, src: string): string =>
  `<script${attributes({ id, type: WAITING, src })}></script>`;

/** Lists the scripts of a frame's page: the loader first, because it listens for the module. */
export const frameScripts = (elements: string, bundle: string): readonly string[] => [
  '<script src="frame.js"></script>',
  waiting(HELD, 'held.js'),
  waiting(BUNDLE, `${elements}embed.js`),
  `<script${attributes({ type: 'module', src: `${elements}${bundle}` })}></script>`,
];

/**
 * Makes the files that these scripts need beside the page: the loader, and the element's input as a
 * script.
 *
 * @param selector the element
 * @param property property of the element that receives the value
 * @param value used in place of its `src`
 */
export function frameFiles(selector: string, property: string, value: unknown): MadeFile[] {
  const held = `(() => {\n  const element = document.querySelector(${escapeScript(selector)});\n  element.removeAttribute('src');\n  element[${escapeScript(property)}] = ${escapeScript(value)};\n})();\n`;
  return [
    { name: 'frame.js', mediaType: 'text/javascript', body: LOADER },
    { name: 'held.js', mediaType: 'text/javascript', body: held },
  ];
}
