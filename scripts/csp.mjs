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

/**
 * The same for a page that verifies badges of any site: it may request keys, status lists and images from every public host, over
 * https.
 */
export const VERIFIER_CSP = STRICT_CSP.replace("img-src 'self'", "img-src 'self' https:").replace(
  "connect-src 'self'",
  "connect-src 'self' https:",
);

/** @param {string} path of a page of the demo @returns {string} its policy */
export const policyOf = (path) =>
  /^\/?(?:verify|open\/open)\.html$/.test(path) ? VERIFIER_CSP : STRICT_CSP;
