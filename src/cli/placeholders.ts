import type { Io } from './io.js';
import { plain } from './plain-text.js';
import { REMARK } from '../issuing/draft-members.js';
import { pointerPart } from '../json/pointer.js';
import { isObject, type Json } from '../json/values.js';

/** URLs and e-mail addresses at the domains that are reserved for examples (RFC 2606 §2 and §3). */
const AT_EXAMPLE =
  /^[a-z][a-z\d+.-]*:\/\/(?:[\w-]+\.)*example(?:\.(?:com|net|org))?(?=[/:?#]|$)|@(?:[\w-]+\.)*example(?:\.(?:com|net|org))?$/i;
/** Most values that are named. */
const MOST_NAMED = 6;
/** Longest value that is looked at: an embedded image is no placeholder. */
const LONGEST = 500;

/** Lists the JSON pointers of values that are those of an example. */
export function placeholdersIn(value: unknown, pointer = ''): readonly string[] {
  if (typeof value === 'string')
    return value.length <= LONGEST && AT_EXAMPLE.test(value) ? [pointer] : [];
  if (Array.isArray(value))
    return value.flatMap((each, at) => placeholdersIn(each, `${pointer}/${at}`));
  if (!isObject(value as Json)) return [];
  return Object.entries(value as object)
    .filter(([name]) => name !== REMARK && name !== '@context')
    .flatMap(([name, each]) => placeholdersIn(each, `${pointer}/${pointerPart(name)}`));
}

/** Warns of values of an example before they are signed. */
export function warnOfPlaceholders(io: Io, path: string, draft: unknown): void {
  const found = placeholdersIn(draft);
  if (found.length === 0) return;
  const more = found.length > MOST_NAMED ? ` and ${found.length - MOST_NAMED} more` : '';
  io.err(
    `open-badge: warning: ${plain(path)} has values of an example, which a signature makes final: ${plain(found.slice(0, MOST_NAMED).join(', '), 400)}${more}\n`,
  );
}
