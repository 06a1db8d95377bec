import { MicroCredentialCatalog } from '../elements/micro-credential-catalog/micro-credential-catalog.js';

if (!customElements.get('micro-credential-catalog'))
  customElements.define('micro-credential-catalog', MicroCredentialCatalog);

/**
 * Registers `<micro-credential-catalog>`. The type is re-exported so that a page's queries and events
 * are typed.
 */
export type { MicroCredentialCatalog } from '../elements/micro-credential-catalog/micro-credential-catalog.js';
