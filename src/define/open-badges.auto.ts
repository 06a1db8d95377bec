/** One script for a page as it is: finds the badges among its pictures and offers to verify them. Defines `<open-badge>`. */
import './open-badge.js';
import { offerBadges } from '../elements/auto/auto.js';

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void offerBadges(), { once: true });
else offerBadges();
