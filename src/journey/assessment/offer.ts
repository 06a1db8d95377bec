import type { Submission } from '../application/contract.js';
import { countWords } from '../application/words.js';
import type { Definition } from '../definition/contract.js';
import type { Offer } from './contract.js';

/**
 * Describes a submission before an assessor accepts it: title, size and skills, and nothing else.
 *
 * @param submission frozen work
 * @param definition at the version of the submission
 * @example
 * import { offerOf } from 'open-badge-elements/assess';
 * import type { Definition, Submission } from 'open-badge-elements/assess';
 * const titleFor = (work: Submission, definition: Definition) => offerOf(work, definition).title;
 */
export function offerOf(submission: Submission, definition: Definition): Offer {
  const files = submission.artifacts.filter((artifact) => artifact.kind === 'file');
  const answers = Object.values(submission.answers).join('\n');
  return {
    work: submission.work,
    title: definition.name,
    size: {
      words: countWords(answers, definition.inLanguage),
      files: files.length,
      bytes: files.reduce((sum, { size }) => sum + size, 0),
      links: submission.artifacts.length - files.length,
    },
    skills: definition.skills.map(({ name }) => name),
  };
}
