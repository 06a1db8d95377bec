/** Badges with more status lists, or keys, than one verification reads. */
import type { JsonObject } from '../../src/badge/contract.js';
import { NET_LIMITS } from '../../src/web/policy.js';
import type { Report } from '../../src/report/finding.js';
import { MAX_LISTS_BYTES } from '../../src/status/index.js';
import {
  draft,
  entry,
  judge,
  jwtBadge,
  list,
  LIST_URL,
  newKey,
  packed,
  signJwt,
  worldOf,
} from '../golden/mint.js';
import { did, many, signer } from './work-signed.js';

const WEB = 'did:web:keys.example';
/** A token without a `kid`, by a key that its issuer lists behind so many others. */
export async function behindKeys(count: number): Promise<Report> {
  const own = await newKey('P-256');
  const method = (key: typeof own, at: number): JsonObject => ({
    id: `${WEB}#${at}`,
    type: 'Multikey',
    controller: WEB,
    publicKeyMultibase: key.multikey,
  });
  const other = await newKey('P-256');
  const methods = [...many(count, (at) => method(other, at)), method(own, count)];
  const token = await jwtBadge(draft(WEB), own, { kid: WEB });
  const document = {
    '@context': 'https://www.w3.org/ns/did/v1',
    id: WEB,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id!),
  };
  return judge(token, {
    fetch: worldOf({ 'https://keys.example/.well-known/did.json': document }),
  });
}

/** A badge with a status list of so many bytes at each of so many URLs. */
export async function withLists(count: number, bytes: number): Promise<Report> {
  const encodedList = packed([], bytes);
  const urls = many(count, (at) => `${LIST_URL}${at || ''}`);
  const lists = await Promise.all(
    urls.map(
      async (id) => [id, await signJwt(list(did, { encodedList }, { id }), signer)] as const,
    ),
  );
  const credentialStatus = urls.map((url) => ({
    ...entry(),
    id: `${url}#1`,
    statusListCredential: url,
  }));
  return judge(await jwtBadge(draft(did, { credentialStatus }), signer), {
    fetch: worldOf(Object.fromEntries(lists)),
  });
}

/** Status lists at URLs of their own, each as large as may be fetched: the rest is white space. */
export async function largeLists(count: number): Promise<Readonly<Record<string, string>>> {
  const lists = many(count, async (at): Promise<[string, string]> => {
    const id = `${LIST_URL}/${at}`;
    const text = await signJwt(list(did, {}, { id }), signer);
    return [id, text.padEnd(NET_LIMITS.statusListBytes)];
  });
  return Object.fromEntries(await Promise.all(lists)) as Readonly<Record<string, string>>;
}
export const FULL_LISTS = MAX_LISTS_BYTES / NET_LIMITS.statusListBytes;
export const inList = (url: string): JsonObject => ({
  ...entry(),
  id: url,
  statusListCredential: url,
});
