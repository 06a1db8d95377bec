import type { ReactiveControllerHost } from 'lit';
import type { JourneyMessages, JourneySurface } from '../../locales/journey/contract.js';
import { closestLang } from '../base/closest-lang.js';
import { LanguageController } from './language-controller.js';

/**
 * Loads the messages of some surfaces of the journey in the language of an element, and again when
 * that language changes.
 */
export class JourneyMessagesController<S extends JourneySurface> extends LanguageController {
  /** Undefined until they are loaded. */
  messages?: JourneyMessages<S>;

  /**
   * @param host the element
   * @param surfaces the words that it shows
   */
  constructor(
    host: ReactiveControllerHost & Element,
    private readonly surfaces: readonly S[],
  ) {
    super(host, () => {
      if (this.messages) void this.load();
    });
  }

  async load(): Promise<void> {
    const { loadJourney } = await import('../../locales/journey/load.js');
    this.messages = await loadJourney(closestLang(this.host), ...this.surfaces);
    this.host.requestUpdate();
  }
}
