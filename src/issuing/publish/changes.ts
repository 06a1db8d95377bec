import { parseJson } from '../../json/parse.js';
import { pointerPart } from '../../json/pointer.js';
import { isObject, type Json } from '../../json/values.js';

/** One difference between two JSON documents. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** JSON pointer, `''` for the whole. */
  readonly pointer: string;
}

/** Most differences that are listed. */
export const MAX_CHANGES = 50;

type Members = Readonly<Record<string, Json>>;

const membersOf = (value: Json): Members | undefined =>
  isObject(value) || Array.isArray(value) ? (value as unknown as Members) : undefined;

function* between(before: Json, after: Json, pointer: string): Generator<Change> {
  const old = membersOf(before),
    now = membersOf(after);
  if (!old || !now || Array.isArray(before) !== Array.isArray(after)) {
    if (JSON.stringify(before) !== JSON.stringify(after)) yield { kind: 'changed', pointer };
    return;
  }
  for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const at = `${pointer}/${pointerPart(name)}`;
    if (!Object.hasOwn(now, name)) yield { kind: 'removed', pointer: at };
    else if (!Object.hasOwn(old, name)) yield { kind: 'added', pointer: at };
    else yield* between(old[name]!, now[name]!, at);
  }
}

/** Reads JSON; any other text, such as a JWT, is one value. */
function valueIn(text: string): Json {
  try {
    return parseJson(text).value as Json;
  } catch {
    return text.trim();
  }
}

/**
 * Lists the differences between two versions of a published file.
 *
 * @returns at most `MAX_CHANGES`, none for the same JSON
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  const found: Change[] = [];
  for (const change of between(valueIn(before), valueIn(after), '')) {
    found.push(change);
    if (found.length === MAX_CHANGES) break;
  }
  return found;
}
