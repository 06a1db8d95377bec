import { OpenBadgeVerifier } from '../elements/open-badge-verifier/open-badge-verifier.js';

if (!customElements.get('open-badge-verifier')) customElements.define('open-badge-verifier', OpenBadgeVerifier);
