/** The checks of the documents inside a badge, as one file to load: most badges contain none. */
export { children } from './children.js';
export { describedTwice } from './described-inside.js';
export { endorsements } from './endorsements.js';
