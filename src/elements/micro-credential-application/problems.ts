import { mediaTypesOf } from '../../journey/application/artifacts.js';
import { saveProblem } from '../../journey/application/autosave.js';
import type { ArtifactRequirement, Definition } from '../../journey/definition/contract.js';
import { JourneyError } from '../../journey/error.js';
import { fill } from '../../locales/fill.js';
import type { ApplicationMessages } from '../../locales/journey/contract.js';
import { size } from '../../view/journey/amounts.js';
import { mediaTypeName } from '../../view/journey/media-types.js';
import { neutralise, PARAM_LIMIT } from '../../view/sanitize-text.js';
import { StorageError } from '../../stores/drafts/storage-error.js';
import { REASONS } from '../journey/saving.js';

/** Sentences that need only the name of the file. */
const BY_NAME = { 'file-empty': 'file-empty', 'link-refused': 'link-refused' } as const;

const requirementIn = ({ parts }: Definition, id: string): ArtifactRequirement | undefined =>
  parts
    .flatMap(({ requirements }) => requirements)
    .filter((each) => each.kind === 'artifact')
    .find((each) => each.id === id);

function refused(
  requirement: ArtifactRequirement | undefined,
  name: string,
  messages: ApplicationMessages,
): string {
  const types = requirement?.mediaTypes ?? (requirement ? mediaTypesOf(requirement) : []);
  const values = types.map((type) => neutralise(mediaTypeName(type, messages), PARAM_LIMIT));
  return fill(messages.words['file-refused'], { name, values }, messages.lang);
}

/** Words why the storage refused something, such as a device that is full. */
export const storageReason = (error: unknown, { words }: ApplicationMessages): string =>
  words[REASONS[saveProblem(error)]];

/**
 * Words the reason why a file or link was not added, with what to do.
 *
 * @param error as it was thrown
 * @param given name of the file, and id of the requirement
 * @param definition with the requirement
 * @param messages the language
 */
export function problemOf(
  error: unknown,
  given: { readonly name: string; readonly requirement: string },
  definition: Definition,
  messages: ApplicationMessages,
): string {
  const { words, lang } = messages,
    name = neutralise(given.name, PARAM_LIMIT);
  if (error instanceof StorageError)
    return fill(words['file-not-kept'], { name, reason: storageReason(error, messages) });
  if (!(error instanceof JourneyError)) return fill(words['file-unreadable'], { name });
  const { code, params } = error;
  if (code === 'file-too-large') {
    const [bytes, max] = [Number(params['bytes']), Number(params['max'])];
    return fill(words['file-too-large'], { name, size: size(bytes, lang), max: size(max, lang) });
  }
  if (code === 'too-many-artifacts')
    return fill(words['too-many-items'], { count: Number(params['max']) }, lang);
  if (code === 'file-type-refused')
    return refused(requirementIn(definition, given.requirement), name, messages);
  const word = code === 'file-empty' || code === 'link-refused' ? BY_NAME[code] : 'file-unreadable';
  return fill(words[word], { name });
}
