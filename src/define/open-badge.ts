import { OpenBadge } from '../elements/open-badge/open-badge.js';

if (!customElements.get('open-badge')) customElements.define('open-badge', OpenBadge);
