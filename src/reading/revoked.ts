import { toBadge } from '../badge/index.js';
import type { Badge, Found, JsonObject } from '../badge/contract.js';

/** Makes a badge of the notice that its site has revoked it: nothing else is left to show (O-12). */
export const revokedAt = (document: JsonObject, found: Found): Badge =>
  toBadge({ raw: JSON.stringify(document), document, found });
