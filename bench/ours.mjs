/** Loads the built package; OPEN_BADGE_DIST names another build to measure. */
const dist = process.env.OPEN_BADGE_DIST
  ? new URL(process.env.OPEN_BADGE_DIST, `file://${process.cwd()}/`).href
  : new URL('../dist/', import.meta.url).href;

export const { createCache, read, verify } = await import(`${dist}index.js`);
export const { createKey, createStatusList, issue } = await import(`${dist}issue.js`);
export const { decodeMultibase, encodeMultikey } = await import(`${dist}bytes/multibase.js`);
export const { documentLoader } = await import(`${dist}securing/data-integrity/jsonld/index.js`);
export const { addProof } = await import(`${dist}securing/data-integrity/sign-eddsa-rdfc-2022.js`);
