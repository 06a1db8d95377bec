/** Plans, explains and checks the public documents of an issuer on a static host. */
export { changesBetween, type Change } from './changes.js';
export { checkSite, type ServedFile, type SiteFault } from './check-site.js';
export type { Site, SiteContent, SiteFile } from './contract.js';
export { headersFile, hostingNotes } from './hosting-notes.js';
export { planSite } from './plan-site.js';
export { SiteError } from './site-path.js';
