import type { MadeFile } from './contract.js';
import { escapeScript } from './escape.js';
import { attributes } from './markup.js';

const WAITING = 'text/plain';
/** What the scripts in a frame's page are called there. */
const HELD = 'held',
  BUNDLE = 'bundle';

/**
 * Runs before anything else in a frame's page. A frame without an origin of its own (oEmbed in WordPress, some learning platforms) gets no module and
 * no badge from its own host, as few static hosts allow everyone to read (CORS); plain scripts need no such leave. So the badge then comes as one, and
 * where modules do not come, so does the element. What waits has its address from the page: no script is made from a text (X-36).
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

/** The scripts of a frame's page: the loader first, for it listens to the module. */
export const frameScripts = (elements: string, bundle: string): readonly string[] => [
  '<script src="frame.js"></script>',
  waiting(HELD, 'held.js'),
  waiting(BUNDLE, `${elements}embed.js`),
  `<script${attributes({ type: 'module', src: `${elements}${bundle}` })}></script>`,
];

/**
 * The files those scripts need beside the page: the loader, and what the element reads, as a script.
 *
 * @param selector the element @param property of it that takes the value @param value instead of its `src`
 */
export function frameFiles(selector: string, property: string, value: unknown): MadeFile[] {
  const held = `(() => {\n  const element = document.querySelector(${escapeScript(selector)});\n  element.removeAttribute('src');\n  element[${escapeScript(property)}] = ${escapeScript(value)};\n})();\n`;
  return [
    { name: 'frame.js', mediaType: 'text/javascript', body: LOADER },
    { name: 'held.js', mediaType: 'text/javascript', body: held },
  ];
}
