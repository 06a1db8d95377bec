/** Loads the built package; OPEN_BADGE_DIST names another build to measure. */
const dist = process.env.OPEN_BADGE_DIST
  ? new URL(process.env.OPEN_BADGE_DIST, `file://${process.cwd()}/`).href
  : new URL('../dist/', import.meta.url).href;

export const { read, verify } = await import(`${dist}index.js`);
export const { createKey, issue } = await import(`${dist}issue.js`);
export const { encodeMultikey } = await import(`${dist}bytes/multibase.js`);
export const { documentLoader } = await import(`${dist}securing/data-integrity/jsonld/index.js`);
