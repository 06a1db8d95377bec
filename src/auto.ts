/** One script for a page as it is: finds the badges among its pictures and offers to verify them. Defines `<open-badge>`. */
import './define/open-badge.js';
import { offerWhenReady } from './elements/auto/auto.js';

export { offerBadges, type AutoOptions } from './elements/auto/auto.js';

offerWhenReady();
