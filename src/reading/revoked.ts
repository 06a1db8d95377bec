import { toBadge } from '../badge/index.js';
import type { Badge, Found, JsonObject } from '../badge/contract.js';

/**
 * Makes a badge from the notice of its host that it was revoked, which is all that there is to show
 * (O-12).
 */
export const revokedAt = (document: JsonObject, found: Found): Badge =>
  toBadge({ raw: JSON.stringify(document), document, found });
