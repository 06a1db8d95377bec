/**
 * The strictest policy under which an element must work (issue 2): nothing from other origins, no
 * inline script or style, Trusted Types on.
 */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html open-badge',
].join('; ');
