import type { ReactiveControllerHost } from 'lit';
import type { MessagesOf, Surface } from '../../locales/surfaces.js';
import { closestLang } from '../base/closest-lang.js';
import { LanguageController } from './language-controller.js';

/** Actions of an element while its messages are loaded, and once they are. */
export interface MessagesSteps {
  /** Loads what is shown together with the messages. Default nothing. */
  readonly before?: () => Promise<unknown>;
  /** Follows each time the messages were loaded. Default nothing. */
  readonly after?: () => Promise<unknown>;
}

/**
 * Loads the messages of some surfaces in the language of an element, and again when that language
 * changes.
 */
export class MessagesController<S extends Surface> extends LanguageController {
  /** Undefined until they are loaded. */
  messages?: MessagesOf<S>;
  #isWanted = false;

  /**
   * @param host the element
   * @param surfaces what it shows with these messages
   * @param steps what is loaded or done with them
   */
  constructor(
    host: ReactiveControllerHost & Element,
    private readonly surfaces: readonly S[],
    private readonly steps: MessagesSteps = {},
  ) {
    super(host, () => {
      if (this.#isWanted) void this.load();
    });
  }

  async load(): Promise<void> {
    this.#isWanted = true;
    const [{ loadSurfaces }] = await Promise.all([
      import('../../locales/load-surfaces.js'),
      this.steps.before?.(),
    ]);
    this.messages = await loadSurfaces(closestLang(this.host), ...this.surfaces);
    this.host.requestUpdate();
    await this.steps.after?.();
  }
}
