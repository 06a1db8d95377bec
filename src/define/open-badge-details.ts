import { OpenBadgeDetails } from '../elements/open-badge-details/open-badge-details.js';

if (!customElements.get('open-badge-details')) customElements.define('open-badge-details', OpenBadgeDetails);
