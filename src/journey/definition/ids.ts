/** Ids that are written as a fragment of the definition's id. */
const LOCAL = /^[\w.-]{1,100}$/;

/** Tells whether an id is an absolute URI (RFC 3986 §4.3). */
export const isAbsolute = (id: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(id);

/** Tells whether an id of a part, requirement, criterion or level can be written in a badge. */
export const isUsableId = (id: string): boolean => LOCAL.test(id) || isAbsolute(id);

/**
 * Writes the id of a criterion as the URI that OB 3.0 requires: a fragment of the definition's id,
 * unless it is a URI already.
 *
 * @example criterionUri('https://college.example/x', 'plan') // 'https://college.example/x#plan'
 */
export const criterionUri = (definition: string, id: string): string =>
  isAbsolute(id) ? id : `${definition}#${id}`;

/**
 * Writes the id of a level as a URI: that of its criterion and its own.
 *
 * @example levelUri('https://college.example/x', 'plan', 'met') // 'https://college.example/x#plan/met'
 */
export const levelUri = (definition: string, criterion: string, id: string): string =>
  isAbsolute(id) ? id : `${criterionUri(definition, criterion)}/${id}`;

/**
 * Reads the id of a criterion or level from its URI; one of another form is kept.
 *
 * @param uri as in a badge
 * @param start the URI of what it belongs to, with its separator
 */
export function localId(uri: string, start: string): string {
  const local = uri.startsWith(start) ? uri.slice(start.length) : '';
  return LOCAL.test(local) ? local : uri;
}
