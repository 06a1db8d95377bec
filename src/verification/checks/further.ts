/** The checks of members that few badges have, as one file to load. */
export { evidence } from './evidence.js';
export { refresh } from './refresh.js';
export { results } from './results.js';
