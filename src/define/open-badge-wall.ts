import { OpenBadgeWall } from '../elements/open-badge-wall/open-badge-wall.js';

if (!customElements.get('open-badge-wall')) customElements.define('open-badge-wall', OpenBadgeWall);
