import type { AnyRoute } from '../contract.js';
import { ACCOUNT_ROUTES } from './accounts.js';
import { APPLICATION_ROUTES } from './applications.js';
import { ASSESSOR_ROUTES } from './assessors.js';
import { ASSIGNING_ROUTES } from './assigning.js';
import { CALIBRATION_ROUTES } from './calibrations.js';
import { FILE_ROUTES } from './files.js';
import { NOTICE_ROUTES } from './notices.js';
import { QUESTION_ROUTES } from './questions.js';
import { RESULT_ROUTES } from './results.js';
import { RETENTION_ROUTES } from './retention.js';
import { BADGE_ROUTES } from './badges.js';
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
  ...QUESTION_ROUTES,
  ...RETENTION_ROUTES,
  ...APPLICATION_ROUTES,
  ...FILE_ROUTES,
  ...SUBMISSION_ROUTES,
  ...NOTICE_ROUTES,
  ...ASSESSOR_ROUTES,
  ...CALIBRATION_ROUTES,
  ...WORK_ROUTES,
  ...REVIEW_ROUTES,
  ...GRANTOR_ROUTES,
  ...ASSIGNING_ROUTES,
  ...RESULT_ROUTES,
  ...DECISION_ROUTES,
  ...BADGE_ROUTES,
];
