import type { Json, JsonObject } from '../../badge/contract.js';
import type { Evidence } from '../../report/finding.js';
import { webUrl } from '../../web/web-url.js';
import type { CheckContext } from '../../verification/contract.js';
import { fetchText } from './fetch.js';
import { isObject } from '../../json/values.js';
import { isCompactJws } from '../../jose/compact-jws.js';

/**
 * The text of an endorsement to verify, or the reason why it is unavailable; `undefined` if the
 * endorsement is neither signed nor hosted.
 */
export type Ob2Endorsement =
  | { readonly text: string }
  | {
      readonly problem: { readonly url: string; readonly reason: string; readonly status?: number };
      readonly evidence?: Evidence;
    }
  | undefined;

/**
 * Lists the objects of an OB 2.0 badge to which endorsements may be attached: assertion,
 * BadgeClass, issuer (O-30).
 */
export function ob2Nodes(
  document: JsonObject,
): ReadonlyArray<readonly [pointer: string, node: JsonObject]> {
  const own = document['badge'];
  const nodes: ReadonlyArray<readonly [string, Json | undefined]> = [
    ['', document],
    ['/issuer', document['issuer']],
    ['/badge', own],
    ['/badge/issuer', isObject(own) ? own['issuer'] : undefined],
  ];
  return nodes.filter((entry): entry is readonly [string, JsonObject] => isObject(entry[1]));
}

/**
 * Finds an endorsement. A compact JWS is taken as written; any other is fetched from its own URL,
 * since a copy inside another document is not its issuer's statement (O-10, O-30).
 *
 * @param value as attached: a URL, a compact JWS, or an object
 */
export async function findOb2Endorsement(
  value: Json,
  context: CheckContext,
): Promise<Ob2Endorsement> {
  const id = isObject(value) ? value['id'] : value;
  if (isCompactJws(id)) return { text: id };
  if (typeof id !== 'string' || !webUrl(id)) return undefined;
  const found = await fetchText(id, context);
  if ('problem' in found) return found;
  return 'text' in found ? found : { text: JSON.stringify(found.document) };
}
