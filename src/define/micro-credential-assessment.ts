import { MicroCredentialAssessment } from '../elements/micro-credential-assessment/micro-credential-assessment.js';

if (!customElements.get('micro-credential-assessment'))
  customElements.define('micro-credential-assessment', MicroCredentialAssessment);

/**
 * Registers `<micro-credential-assessment>`. The type is re-exported so that a page's queries and
 * events are typed.
 */
export type { MicroCredentialAssessment } from '../elements/micro-credential-assessment/micro-credential-assessment.js';
