import type { AnyRoute } from '../contract.js';
import { ACCOUNT_ROUTES } from './accounts.js';
import { APPLICATION_ROUTES } from './applications.js';
import { DECISION_ROUTES } from './decisions.js';
import { DEFINITION_ROUTES } from './definitions.js';
import { GRANTOR_ROUTES } from './grantor.js';
import { REVIEW_ROUTES } from './reviews.js';
import { SESSION_ROUTES } from './session.js';
import { SUBMISSION_ROUTES } from './submissions.js';
import { WORK_ROUTES } from './works.js';

/** The one table of routes: method, path, role, and what each shows. */
export const ROUTES: readonly AnyRoute[] = [
  ...SESSION_ROUTES,
  ...ACCOUNT_ROUTES,
  ...DEFINITION_ROUTES,
  ...APPLICATION_ROUTES,
  ...SUBMISSION_ROUTES,
  ...WORK_ROUTES,
  ...REVIEW_ROUTES,
  ...GRANTOR_ROUTES,
  ...DECISION_ROUTES,
];
