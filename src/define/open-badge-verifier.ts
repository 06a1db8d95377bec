import { OpenBadgeVerifier } from '../elements/open-badge-verifier/open-badge-verifier.js';

if (!customElements.get('open-badge-verifier'))
  customElements.define('open-badge-verifier', OpenBadgeVerifier);

/**
 * Registers `<open-badge-verifier>`. The type is re-exported so that a page's queries and events
 * are typed.
 */
export type { OpenBadgeVerifier } from '../elements/open-badge-verifier/open-badge-verifier.js';
