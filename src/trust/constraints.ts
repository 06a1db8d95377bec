import { type Members } from './statements.js';
import { isObject } from '../json/values.js';
import { isUrl } from '../json/url.js';

/** Who is to be let in, and below how many authorities. */
export interface Subject {
  /** Its address; an issuer without one (did:key) has no name that could be permitted. */
  readonly entity: string | undefined;
  /** What its metadata says that it is. */
  readonly types: readonly string[];
}

/** Constraints of OpenID Federation section 6.2; in each the exact form counts, as one that is not understood was meant to limit. */
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
 * Whether an authority's constraints let a subject in. Those that cannot be read, and those that nobody here knows, let nobody in.
 *
 * @param authority what the authority states
 * @param intermediates how many authorities are between this statement and the subject
 */
export function lets(authority: Members, subject: Subject, intermediates: number): boolean {
  const constraints = authority['constraints'];
  if (constraints === undefined) return true;
  if (!isObject(constraints)) return false;
  return Object.entries(constraints).every(
    ([name, value]) => Object.hasOwn(RULES, name) && RULES[name]!(value, subject, intermediates),
  );
}

/** The types of an entity, by its metadata; that it takes part in a federation says nothing of what it is. */
export const typesIn = (...statements: readonly Members[]): string[] =>
  statements
    .map(({ metadata }) => metadata)
    .filter(isObject)
    .flatMap((metadata) => Object.keys(metadata))
    .filter((type) => type !== 'federation_entity');

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;

/** A name as hosts are compared: small letters, other scripts as Punycode, no dot at its end. */
function plainName(name: string): string | undefined {
  const under = name.startsWith('.') ? '.' : '';
  const url = `https://${name.slice(under.length)}`;
  if (!isUrl(url)) return undefined;
  const { hostname, href } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  return href === `https://${hostname}/` && /^[a-z0-9_.-]+$/.test(host) ? under + host : undefined;
}

/** A name that begins with a dot stands for every host under it. */
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
