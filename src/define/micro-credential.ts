import { MicroCredential } from '../elements/micro-credential/micro-credential.js';

if (!customElements.get('micro-credential'))
  customElements.define('micro-credential', MicroCredential);

/**
 * Registers `<micro-credential>`. The type is re-exported so that a page's queries and events are
 * typed.
 */
export type { MicroCredential } from '../elements/micro-credential/micro-credential.js';
