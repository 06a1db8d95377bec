import type { Report } from '../report/finding.js';
import { HEAVY } from './heavy.js';

/**
 * URLs whose responses were too heavy for the page. They are not requested here again: the worker
 * requests them.
 */
const heavy = new Set<string>();
/** First URL of a request, by its signal, which its redirects share. */
const firstOf = new WeakMap<AbortSignal, string>();

/** Ends a body that becomes heavy. */
function counted(response: Response, onHeavy: () => void): Response {
  let size = 0;
  const body = response.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, control) {
        size += part.length;
        if (size <= HEAVY.answer) return control.enqueue(part);
        onHeavy();
        control.error(new TypeError('too heavy for the page'));
      },
    }),
  );
  return new Proxy(response, {
    get(target, name) {
      if (name === 'body') return body ?? null;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Keyed by the page's `fetch`, which a page may replace. */
const known = new WeakMap<typeof fetch, typeof fetch>();

/**
 * Makes a function that requests as the page's `fetch` does, but refuses heavy responses, such as a
 * large status list: reading them would be a long task. It is one function for the whole
 * page, so that badges verified side by side share its responses.
 */
export function lightFetch(ask: typeof fetch): typeof fetch {
  const light = known.get(ask) ?? refusingHeavy(ask);
  known.set(ask, light);
  return light;
}

const refusingHeavy =
  (ask: typeof fetch): typeof fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const first = (init?.signal && firstOf.get(init.signal)) ?? url;
    if (init?.signal) firstOf.set(init.signal, first);
    if (heavy.has(first)) throw new TypeError('too heavy for the page');
    return counted(await ask(input, init), () => heavy.add(first));
  };

/** Tells whether a verification went without a response because it was heavy. */
export const missedHeavy = ({ asked = [] }: Report): boolean =>
  asked.some(({ url, reason }) => reason !== undefined && heavy.has(url));
