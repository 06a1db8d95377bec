import { OpenBadgeShare } from '../elements/open-badge-share/open-badge-share.js';

if (!customElements.get('open-badge-share'))
  customElements.define('open-badge-share', OpenBadgeShare);

/**
 * Registers `<open-badge-share>`. The type is re-exported so that a page's queries and events are
 * typed.
 */
export type { OpenBadgeShare } from '../elements/open-badge-share/open-badge-share.js';
