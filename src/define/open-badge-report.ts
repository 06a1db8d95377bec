import { OpenBadgeReport } from '../elements/open-badge-report/open-badge-report.js';

if (!customElements.get('open-badge-report')) customElements.define('open-badge-report', OpenBadgeReport);
