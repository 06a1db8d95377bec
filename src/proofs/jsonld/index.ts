export {
  canonize,
  CanonizeError,
  CANONIZE_LIMITS,
  documentLoader,
  type CanonizeOptions,
} from './canonize.js';
export { bundledContext, bundledContextUrls, OB_3_0_3, VARIANTS_3_0_3 } from './contexts.js';
export { checkContexts } from './context-check.js';
export { checkProofShape, checkShape } from './shape.js';
