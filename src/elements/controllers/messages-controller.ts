import type { ReactiveControllerHost } from 'lit';
import type { Messages } from '../../present.js';
import { closestLang } from '../base/closest-lang.js';
import { LanguageController } from './language-controller.js';

/** Actions of an element while its messages are loaded, and once they are. */
export interface MessagesSteps {
  /** Loads what is shown together with the messages. Default nothing. */
  readonly before?: () => Promise<unknown>;
  /** Follows each time the messages were loaded. */
  readonly after: () => Promise<unknown>;
}

/** Loads the messages in the language of an element, and again when that language changes. */
export class MessagesController extends LanguageController {
  /** Undefined until they are loaded. */
  messages?: Messages;

  constructor(
    host: ReactiveControllerHost & Element,
    private readonly steps: MessagesSteps,
  ) {
    super(host, () => void this.load());
  }

  async load(): Promise<void> {
    const [{ loadMessages }] = await Promise.all([
      import('../../locales/index.js'),
      this.steps.before?.(),
    ]);
    this.messages = await loadMessages(closestLang(this.host));
    this.host.requestUpdate();
    await this.steps.after();
  }
}
