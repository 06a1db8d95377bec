import { OpenBadgeReport } from '../elements/open-badge-report/open-badge-report.js';

if (!customElements.get('open-badge-report'))
  customElements.define('open-badge-report', OpenBadgeReport);

/** Registers `<open-badge-report>`; its type comes along, so that a page's queries and events are typed. */
export type { OpenBadgeReport } from '../elements/open-badge-report/open-badge-report.js';
