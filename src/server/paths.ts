import { SERVER_LIMITS } from './limits.js';

/** Decodes the segments of a path; `undefined` where one is malformed, too long or has a NUL. */
export function segmentsOf(pathname: string): readonly string[] | undefined {
  try {
    const segments = pathname.split('/').slice(1).map(decodeURIComponent);
    const isUsable = (segment: string): boolean =>
      segment.length <= SERVER_LIMITS.segment && !segment.includes('\0');
    return segments.every(isUsable) ? segments : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Matches segments against the path of a route.
 *
 * @param path such as `/api/works/:work`
 * @returns the parameters, or `undefined`
 */
export function match(
  path: string,
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const expected = path.split('/').slice(1);
  if (expected.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, part] of expected.entries()) {
    const segment = segments[at]!;
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
