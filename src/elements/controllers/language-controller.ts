import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLang } from '../base/closest-lang.js';

/**
 * One observer for each document or shadow root, shared by all elements below it and disconnected
 * with the last of them.
 */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}
const watches = new Map<Node, Watch>();

function watch(root: Node, listener: () => void): void {
  let found = watches.get(root);
  if (!found) {
    const listeners = new Set<() => void>();
    found = {
      listeners,
      observer: new MutationObserver(() => {
        for (const each of [...listeners]) each();
      }),
    };
    found.observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    watches.set(root, found);
  }
  found.listeners.add(listener);
}

function unwatch(root: Node, listener: () => void): void {
  const found = watches.get(root);
  found?.listeners.delete(listener);
  if (found?.listeners.size !== 0) return;
  found.observer.disconnect();
  watches.delete(root);
}

/** Gives the number of documents and shadow roots that are observed; for tests of leaks. */
export const watchedRoots = (): number => watches.size;

/** Lists the root of an element and the roots around it, out to the document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

/**
 * Follows the language of an element, also when an ancestor's `lang` changes or the element moves.
 */
export class LanguageController implements ReactiveController {
  #roots: readonly Node[] = [];
  #last?: string;

  /**
   * @param host the element
   * @param changed called when the language changes; not for the first one
   */
  constructor(
    protected readonly host: ReactiveControllerHost & Element,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#roots = rootsOf(this.host);
    for (const root of this.#roots) watch(root, this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#look);
    this.#roots = [];
  }

  readonly #look = (): void => {
    const lang = closestLang(this.host),
      before = this.#last;
    this.#last = lang;
    if (before !== undefined && before !== lang) this.changed();
  };
}
