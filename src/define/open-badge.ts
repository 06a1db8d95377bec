import { OpenBadge } from '../elements/open-badge/open-badge.js';

if (!customElements.get('open-badge')) customElements.define('open-badge', OpenBadge);

/**
 * Registers `<open-badge>`. The type is re-exported so that a page's queries and events are typed.
 */
export type { OpenBadge } from '../elements/open-badge/open-badge.js';
