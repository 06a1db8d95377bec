/** The strictest page an element must work in (issue 2): nothing from elsewhere, no inline script or style, Trusted Types on. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html open-badge',
].join('; ');
