/**
 * Finds the badges among the images of the page and offers to verify them, with one script. Defines
 * `<open-badge>`.
 */
import './define/open-badge.js';
import { offerWhenReady } from './elements/auto/auto.js';

export { offerBadges, type AutoOptions } from './elements/auto/auto.js';

offerWhenReady();
