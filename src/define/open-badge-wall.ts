import { OpenBadgeWall } from '../elements/open-badge-wall/open-badge-wall.js';

if (!customElements.get('open-badge-wall')) customElements.define('open-badge-wall', OpenBadgeWall);

/**
 * Registers `<open-badge-wall>`. The type is re-exported so that a page's queries and events are
 * typed.
 */
export type { OpenBadgeWall } from '../elements/open-badge-wall/open-badge-wall.js';
