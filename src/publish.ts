/** Plans the public documents of an issuer, and verifies them. */
import type { Site, SiteContent, SiteFile } from './issuing/publish/contract.js';
import { plannedFiles } from './issuing/publish/plan-site.js';
import { assertListSound, memoryFetch } from './issuing/self-check.js';
import { read } from './read.js';
import type { StatusList } from './status/bitstring/list.js';
import { verify } from './verify.js';

export { changesBetween, type Change } from './issuing/publish/changes.js';
export { checkSite, type ServedFile, type SiteFault } from './issuing/publish/check-site.js';
export type { Site, SiteContent, SiteFile } from './issuing/publish/contract.js';
export { headersFile, hostingNotes } from './issuing/publish/hosting-notes.js';
export { SiteError } from './issuing/publish/site-path.js';

/**
 * Verifies a list against the files about to be published (I-4).
 * @throws BadgeError `self-check-failed`
 */
async function assertVerifies({ text }: StatusList, files: readonly SiteFile[]): Promise<void> {
  const [list] = await read(text);
  const fetch = memoryFetch(new Map(files.map((file) => [file.url, file.text])));
  const now = list!.credential.validFrom;
  const only = ['proof', 'validity'] as const;
  assertListSound(list!, await verify(list!, { now, fetch, allowLoopback: true, only }));
}

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
  for (const list of content.lists ?? []) await assertVerifies(list, site.files);
  return site;
}
