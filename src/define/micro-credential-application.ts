import { MicroCredentialApplication } from '../elements/micro-credential-application/micro-credential-application.js';

if (!customElements.get('micro-credential-application'))
  customElements.define('micro-credential-application', MicroCredentialApplication);

/**
 * Registers `<micro-credential-application>`. The type is re-exported so that a page's queries and
 * events are typed.
 */
export type { MicroCredentialApplication } from '../elements/micro-credential-application/micro-credential-application.js';
