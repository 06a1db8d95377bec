'use client';
// Written by `node scripts/react.mjs` from the manifest of the elements.
export { MicroCredential } from './micro-credential.js';
export { MicroCredentialApplication } from './micro-credential-application.js';
export { MicroCredentialAssessment } from './micro-credential-assessment.js';
export { MicroCredentialCatalog } from './micro-credential-catalog.js';
export { OpenBadge } from './open-badge.js';
export { OpenBadgeDetails } from './open-badge-details.js';
export { OpenBadgeReport } from './open-badge-report.js';
export { OpenBadgeShare } from './open-badge-share.js';
export { OpenBadgeVerifier } from './open-badge-verifier.js';
export { OpenBadgeWall } from './open-badge-wall.js';
