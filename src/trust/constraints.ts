import { type Members } from './entity-statements.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';

/** Entity that constraints are applied to. */
export interface Subject {
  /** URL of the entity; an issuer without one (did:key) has no name that could be permitted. */
  readonly entity: string | undefined;
  /** Entity types, according to its metadata. */
  readonly types: readonly string[];
}

/**
 * Constraints of OpenID Federation §6.2. Each must have its exact form, since an unknown form was
 * meant as a limit.
 */
const RULES: Readonly<
  Record<string, (value: unknown, subject: Subject, intermediates: number) => boolean>
> = {
  max_path_length: (value, _subject, intermediates) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && intermediates <= (value as number),
  naming_constraints: (value, { entity }) => isNamed(value, entity),
  allowed_entity_types: (value, { types }) => {
    const allowed = textsIn(value);
    return allowed !== undefined && types.some((type) => allowed.includes(type));
  },
};

/**
 * Tells whether an authority's constraints permit a subject. Malformed or unknown constraints
 * permit none.
 *
 * @param authority statement of the authority
 * @param subject the entity
 * @param intermediates number of authorities between this statement and the subject
 */
export function lets(authority: Members, subject: Subject, intermediates: number): boolean {
  const constraints = authority['constraints'];
  if (constraints === undefined) return true;
  if (!isObject(constraints)) return false;
  return Object.entries(constraints).every(
    ([name, value]) => Object.hasOwn(RULES, name) && RULES[name]!(value, subject, intermediates),
  );
}

/**
 * Collects the types of an entity from its metadata; `federation_entity` is left out, since it only
 * means that the entity takes part in a federation.
 */
export const typesIn = (...statements: readonly Members[]): string[] =>
  statements
    .map(({ metadata }) => metadata)
    .filter(isObject)
    .flatMap((metadata) => Object.keys(metadata))
    .filter((type) => type !== 'federation_entity');

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;

/** Normalises a host name for comparison: lower case, Punycode, no trailing dot. */
function plainName(name: string): string | undefined {
  const under = name.startsWith('.') ? '.' : '';
  const url = `https://${name.slice(under.length)}`;
  if (!isUrl(url)) return undefined;
  const { hostname, href } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  return href === `https://${hostname}/` && /^[a-z0-9_.-]+$/.test(host) ? under + host : undefined;
}

/** Tells whether names cover a host. A name that begins with a dot covers every host under it. */
const covers = (names: readonly string[], host: string): boolean =>
  names.some((name) => (name.startsWith('.') ? host.endsWith(name) : host === name));

function isNamed(value: unknown, entity: string | undefined): boolean {
  if (!isObject(value)) return false;
  const { permitted, excluded, ...others } = value;
  const [inside, outside] = [permitted, excluded].map((given) =>
    given === undefined ? [] : textsIn(given)?.map(plainName),
  );
  const isRead = [inside, outside].every((names) => names?.every((name) => name !== undefined));
  if (!isRead || Object.keys(others).length > 0) return false;
  const host =
    entity !== undefined && isUrl(entity) ? plainName(new URL(entity).hostname) : undefined;
  if (host === undefined) return permitted === undefined;
  return (
    (permitted === undefined || covers(inside as string[], host)) &&
    !covers(outside as string[], host)
  );
}
