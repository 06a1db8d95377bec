export {
  canonize,
  lossOf,
  MAX_BLANK_NODES,
  type CanonizeOptions,
} from './canonicalize/canonicalize.js';
export { CanonizeError } from './canonicalize/canonize-error.js';
export { documentLoader } from './contexts/loader.js';
export {
  doubleText,
  hasTiny,
  isTiny,
  otherForms,
  USUAL_FORM,
  type CanonicalForm,
} from './canonicalize/literal-forms.js';
export { sortLines } from './canonicalize/quad-order.js';
export {
  bundledContext,
  bundledContextUrls,
  OB_3_0_3,
  VARIANTS_3_0_3,
} from './contexts/bundled.js';
export { checkContexts } from './safety/context-policy.js';
export { checkProofShape, checkShape } from './safety/compacted-form.js';
