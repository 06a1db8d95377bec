export {
  canonize,
  CanonizeError,
  documentLoader,
  lossOf,
  MAX_BLANK_NODES,
  type CanonizeOptions,
} from './canonize.js';
export { canonicalForms, roundedNumbers, USUAL_FORM, type CanonicalForm } from './forms.js';
export { sortLines } from './order.js';
export { bundledContext, bundledContextUrls, OB_3_0_3, VARIANTS_3_0_3 } from './contexts.js';
export { checkContexts } from './context-check.js';
export { checkProofShape, checkShape } from './shape.js';
