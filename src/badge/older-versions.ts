/** Reading and rules of OB 2.0 and older, as one file to load: a badge of OB 3.0 needs none of it. */
export { ob2 } from './map/ob2.js';
export { noticeAt } from './notice.js';
export { inTerms } from './ob2-terms.js';
export { unknownVerificationOf } from './ob2-verification.js';
export { faultsOfOb2 } from './schema/validate-ob2.js';
