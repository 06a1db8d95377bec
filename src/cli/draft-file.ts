import { dirname, resolve } from 'node:path';
import type { JsonObject } from '../badge/contract.js';
import { BadgeError } from '../errors.js';
import {
  buildCredential,
  readTemplate,
  type CredentialDraft,
  type DefinedAchievement,
  type DraftContext,
} from '../issue.js';
import { meantMember, unknownMembers } from '../issuing/draft-members.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import { isYaml, sourceIn, type SourceOf } from './draft-source.js';
import { messageOf } from './error-messages.js';
import { at, readBytes, readText } from './files.js';
import { UsageError, type Io } from './io.js';

/** A file that `mint` signs, as a credential without proof. */
export interface DraftFile {
  readonly credential: JsonObject;
  /** What the file says, before it is completed and identifiers are hashed. */
  readonly given: object;
  /** How the file was read, for messages about it. */
  readonly readAs: string;
  /** Finds places in the file; a credential is its own. */
  readonly sourceOf?: SourceOf;
}

const locationOf = ({ params: { pointer, offset } }: BadgeError): string =>
  pointer
    ? ` at ${String(pointer)}`
    : offset === undefined
      ? ''
      : ` at character ${String(offset)}`;

/**
 * Parses a draft with the reader for badges: no verifier could read back what that rejects (such as
 * a duplicate member name, X-3).
 */
async function parseDraft(path: string, text: string): Promise<unknown> {
  try {
    return parseJson(text).value;
  } catch (error) {
    throw error instanceof BadgeError
      ? new UsageError(`${path}${locationOf(error)}: ${await messageOf(error)}`)
      : error;
  }
}

/**
 * Refuses a draft with a member that does not exist: it would be left out without a word.
 * @throws Misuse naming the first unknown members
 */
function assertKnown(path: string, draft: JsonObject): void {
  const unknown = unknownMembers(draft);
  if (unknown.length > 0)
    throw new UsageError(
      `${path}: read as a draft, because it has no @context; a draft has no member ${unknown.slice(0, 3).join(', ')}${meantMember(unknown[0]!)}. ` +
        `See open-badge init for a draft; a full credential needs its @context`,
    );
}

/** Tells whether a draft names a file as its image, or wants one drawn. */
function hasImageToMake({ achievement }: JsonObject): boolean {
  const image = isObject(achievement) ? achievement['image'] : undefined;
  return isObject(image) && ('file' in image || 'draw' in image);
}

/** Names the file in an error about a template. */
const named = (file: string, error: unknown): unknown =>
  error instanceof BadgeError
    ? new BadgeError(error.code, { ...error.params, file }, { cause: error })
    : error;

/**
 * Reads a template, with images relative to its own folder.
 * @throws BadgeError, as `readTemplate`; Misuse for a missing image or a missing package
 */
export async function templateIn(io: Io, path: string, text: string): Promise<CredentialDraft> {
  const folder = dirname(at(io, path));
  const format = isYaml(path) ? 'yaml' : 'json';
  const readFile = (name: string): Promise<Uint8Array> => readBytes(io, resolve(folder, name));
  try {
    return (await readTemplate(text, { format, readFile })) as CredentialDraft;
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${path}: ${error.message}`);
    throw named(path, error);
  }
}

/**
 * Reads the file that is to be signed: a draft as `issue()` takes it (a document without
 * `@context`), in JSON or YAML, or an OB 3.0 credential without proof.
 *
 * @param definitionPath file of a definition, which replaces the achievement of a draft
 * @throws Misuse when it is neither
 */
export async function readDraft(
  io: Io,
  path: string,
  context: DraftContext,
  definitionPath?: string,
): Promise<DraftFile> {
  const text = await readText(io, path);
  const defined = definitionPath && { achievement: await definitionIn(io, definitionPath) };
  if (isYaml(path)) {
    const template = await templateIn(io, path, text);
    return built({ ...template, ...defined }, context, await sourceIn(template, path, text));
  }
  const draft = await parseDraft(path, text);
  if (!isObject(draft)) throw new UsageError(`${path}: not a JSON object`);
  if ('@context' in draft) {
    if (defined) throw new UsageError(`${path}: --definition is for a draft, not for a credential`);
    return { credential: draft, given: draft, readAs: 'a credential, because it has an @context' };
  }
  assertKnown(path, draft);
  // its shape is checked as a credential, by `issue`
  const whole = hasImageToMake(draft) ? await templateIn(io, path, text) : draft;
  const complete = { ...(whole as unknown as CredentialDraft), ...defined };
  return built(complete, context, await sourceIn(draft, path, text));
}

/**
 * Reads a definition, as `open-badge define` writes it.
 * @throws Misuse for any other file
 */
export async function definitionIn(io: Io, path: string): Promise<DefinedAchievement> {
  const definition = await parseDraft(path, await readText(io, path));
  const types = isObject(definition) ? [definition['type']].flat() : [];
  if (!types.includes('Achievement'))
    throw new UsageError(`${path}: not a definition, which open-badge define writes`);
  return definition as DefinedAchievement;
}

const built = async (
  draft: CredentialDraft,
  context: DraftContext,
  sourceOf: SourceOf,
): Promise<DraftFile> => ({
  credential: await buildCredential(draft, context),
  given: draft,
  readAs: 'a draft, because it has no @context',
  sourceOf,
});
