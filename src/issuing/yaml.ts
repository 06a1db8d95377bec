import type { YAMLError } from 'yaml';
import { BadgeError } from '../errors.js';
import { CREDENTIAL_LIMITS, utf8Length } from '../json/limits.js';

/** Loads the reader of YAML, an optional peer dependency: who writes JSON does not need it. */
export async function yaml(): Promise<typeof import('yaml')> {
  try {
    return await import('yaml');
  } catch (cause) {
    throw new TypeError(
      'YAML needs the package yaml, which is not installed: run `npm install yaml`, or write the file as JSON',
      { cause },
    );
  }
}

/** YAML 1.2 with its core schema, unique names, and no tags of its own. */
export const YAML_OPTIONS = {
  schema: 'core',
  uniqueKeys: true,
  stringKeys: true,
  resolveKnownTags: false,
} as const;

const faultOf = ({ message, linePos }: YAMLError): string => {
  const [at] = linePos ?? [];
  const where = at ? `line ${at.line}, column ${at.col}` : 'the file';
  return `/ not YAML at ${where}: ${message.split('\n')[0]!.replace(/ at line \d.*$/, '')}`;
};

const refused = (fault: string): BadgeError =>
  new BadgeError('draft-not-conformant', { faults: [fault] });

/**
 * Turns YAML 1.2 (core schema) into the same JSON: one document, unique names, neither aliases nor
 * tags of its own, at most as large as a credential. The limits of JSON apply to the result.
 *
 * @throws BadgeError `draft-not-conformant` with line and column; `too-large`; TypeError when the
 *   package `yaml` is not installed
 */
export async function jsonOfYaml(text: string): Promise<string> {
  const size = utf8Length(text);
  const limit = CREDENTIAL_LIMITS.bytes;
  if (size > limit) throw new BadgeError('too-large', { bytes: size, limit });
  const { parseDocument } = await yaml();
  const document = parseDocument(text, YAML_OPTIONS);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw refused(faultOf(fault));
  try {
    return JSON.stringify(document.toJS({ maxAliasCount: 0 })) ?? 'null';
  } catch (error) {
    throw refused(`/ not usable: ${(error as Error).message.slice(0, 200)}`);
  }
}
