import { OpenBadgeDetails } from '../elements/open-badge-details/open-badge-details.js';

if (!customElements.get('open-badge-details'))
  customElements.define('open-badge-details', OpenBadgeDetails);

/**
 * Registers `<open-badge-details>`. The type is re-exported so that a page's queries and events are
 * typed.
 */
export type { OpenBadgeDetails } from '../elements/open-badge-details/open-badge-details.js';
