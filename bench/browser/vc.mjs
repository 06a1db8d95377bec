/** The peer in a page. */
import contexts from 'contexts-in-memory';
import { loaderOver, verifyWithVc } from '../vc-peer.mjs';

const documentLoader = loaderOver(async (url) => {
  if (!Object.hasOwn(contexts, url)) throw new Error(`not in memory: ${url}`);
  return { document: contexts[url], documentUrl: url, contextUrl: null };
});

/** Verifies a badge; throws unless it is valid. */
export async function judge(text, now) {
  const result = await verifyWithVc(text, now, { documentLoader });
  if (!result.verified) throw new Error(String(result.error?.errors ?? result.error));
}
