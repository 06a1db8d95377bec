/** Plans the public documents of an issuer, and verifies them. */
import type { Site, SiteContent } from './issuing/publish/contract.js';
import { plannedFiles } from './issuing/publish/plan-site.js';
import { assertListVerifies } from './revoke.js';

export { changesBetween, type Change } from './issuing/publish/changes.js';
export { checkSite, type ServedFile, type SiteFault } from './issuing/publish/check-site.js';
export type { Site, SiteContent, SiteFile } from './issuing/publish/contract.js';
export {
  linkDomain,
  readLinkage,
  type Linkage,
  type LinkageOptions,
} from './issuing/publish/domain-linkage.js';
export { headersFile, hostingNotes } from './issuing/publish/hosting-notes.js';
export { SiteError } from './issuing/publish/site-path.js';

/**
 * Plans the files that an issuer publishes on a static host: the document of its keys (did.json, or
 * the document at an https id), a JWK Set, status lists, definitions and the profile, each with its
 * URL, type and time in caches. The same content gives the same files. Definitions and the profile
 * must conform, and each list must verify against the planned documents, before anything is
 * returned (I-4).
 *
 * @param content keys, lists, definitions, profile; all of one host
 * @throws SiteError for a URL that a static host cannot serve, or of another host; BadgeError
 *   `draft-not-conformant`, `self-check-failed`, `key-unusable`
 * @example
 * import { createKey, createStatusList, planSite } from 'open-badge-elements/issue';
 * const key = await createKey({ controller: 'did:web:college.example' });
 * const list = await createStatusList({ url: 'https://college.example/status/1.json', signer: key });
 * const { files } = await planSite({ signers: [key], lists: [list] });
 * console.log(files.map(({ path }) => path)); // .well-known/did.json, .well-known/jwks.json, status/1.json
 */
export async function planSite(content: SiteContent): Promise<Site> {
  const site = await plannedFiles(content);
  const published = new Map(site.files.map(({ url, text }) => [url, text]));
  for (const { text } of content.lists ?? []) await assertListVerifies(text, published);
  return site;
}
