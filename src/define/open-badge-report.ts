import { OpenBadgeReport } from '../elements/open-badge-report/open-badge-report.js';

if (!customElements.get('open-badge-report'))
  customElements.define('open-badge-report', OpenBadgeReport);

/**
 * Registers `<open-badge-report>`. The type is re-exported so that a page's queries and events are
 * typed.
 */
export type { OpenBadgeReport } from '../elements/open-badge-report/open-badge-report.js';
