import { OpenBadgeShare } from '../elements/open-badge-share/open-badge-share.js';

if (!customElements.get('open-badge-share')) customElements.define('open-badge-share', OpenBadgeShare);
