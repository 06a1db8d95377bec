import type { Application, Artifact, Incompleteness } from '../../journey/application/contract.js';
import type { Definition, TextRequirement } from '../../journey/definition/contract.js';
import type { Feedback, State } from '../../journey/process/contract.js';
import type { ApplicationMessages } from '../../locales/journey/contract.js';
import { fill } from '../../locales/fill.js';
import { moment } from '../dates.js';
import { link } from '../host.js';
import { neutralise, PARAM_LIMIT, phrase, WRITTEN_LIMIT } from '../sanitize-text.js';
import type { Phrase } from '../contract.js';
import { size } from './amounts.js';
import { only } from './issuer-texts.js';
import { mediaTypeName } from './media-types.js';

/** The length of an answer, beside its field. */
export interface LengthView {
  /** “120 words”. */
  readonly count: string;
  /** “30 more words needed”, or “5 words too many”. */
  readonly problem?: string;
  readonly isOver: boolean;
}

/** Words the length of an answer; an empty answer is not yet too short. */
export function lengthView(
  { words: bounds = {} }: TextRequirement,
  count: number,
  { words, lang }: ApplicationMessages,
): LengthView {
  const { min = 0, max = Infinity } = bounds,
    isOver = count > max;
  const problem = isOver
    ? fill(words['words-over'], { count: count - max }, lang)
    : count > 0 && count < min
      ? fill(words['words-under'], { count: min - count }, lang)
      : undefined;
  return { count: fill(words['words-n'], { count }, lang), isOver, ...only('problem', problem) };
}

/** A file or link that is handed in. */
export interface ArtifactView {
  readonly id: string;
  readonly name: Phrase;
  /** “PDF · 1.2 MB”; for a link its host. */
  readonly about: string;
  /** Tells that assessors may not get the file, since nothing can be removed from it. */
  readonly note?: string;
  readonly isPublished: boolean;
}

/**
 * Describes a file or link that is handed in.
 *
 * @param isHeld true of a file from which nothing about a person can be removed
 */
export function artifactView(
  artifact: Artifact,
  { publish }: Application,
  messages: ApplicationMessages,
  isHeld = false,
): ArtifactView {
  const isFile = artifact.kind === 'file';
  const shown = isFile ? artifact.name : (artifact.name ?? artifact.url);
  return {
    id: artifact.id,
    name: phrase(shown, PARAM_LIMIT) ?? { text: messages.words['unknown-name'], dir: 'auto' },
    about: isFile
      ? `${mediaTypeName(artifact.mediaType, messages)} · ${size(artifact.size, messages.lang)}`
      : (link(artifact.url)?.host.ascii ?? ''),
    ...only('note', isHeld ? messages.words['file-not-cleaned'] : undefined),
    isPublished: publish.includes(artifact.id),
  };
}

/** Something that is missing, and the field to go to. */
export interface MissingView {
  readonly text: string;
  /** Id of the requirement, or the name of a declaration: `privacy`, `resubmission`. */
  readonly target: string;
}

type Words = ApplicationMessages['words'];
/** Codes, and the word for what they name. */
const MISSING: ReadonlyArray<readonly [RegExp, keyof Words]> = [
  [/^answer-missing$/, 'missing-answer'],
  [/^answer-/, 'missing-length'],
  [/^(?:artifacts?|file)-/, 'missing-work'],
  [/^(?:collabora|contribution)/, 'missing-collaboration'],
  [/^changes-/, 'missing-changes'],
];
const STATEMENTS: Readonly<Record<string, keyof Words>> = {
  privacy: 'missing-privacy',
  integrity: 'missing-integrity',
};

/** Words what is missing, each with the field to go to. */
export function missingView(
  missing: readonly Incompleteness[],
  { artifacts }: Application,
  { parts }: Definition,
  { words }: ApplicationMessages,
): readonly MissingView[] {
  const requirements = parts.flatMap((part) => part.requirements);
  return missing.map(({ code, about = '' }) => {
    const word =
      (code === 'statement-missing' ? STATEMENTS[about] : undefined) ??
      MISSING.find(([pattern]) => pattern.test(code))?.[1] ??
      'missing-other';
    const target = artifacts.find(({ id }) => id === about)?.requirement ?? about,
      prompt = requirements.find(({ id }) => id === target)?.prompt ?? '';
    return { text: fill(words[word], { name: neutralise(prompt, PARAM_LIMIT) }), target };
  });
}

/** Where an application is in the process, as its learner sees it. */
export interface StandingView {
  readonly lead: string;
  readonly about: string;
  readonly tone: 'good' | 'warn' | 'quiet';
  /** True where the learner has the next step. */
  readonly isLearnersTurn: boolean;
  /** True where the process is over. */
  readonly isOver: boolean;
  readonly due?: string;
}

/** The state that a learner sees: steps inside the organisation look like the review. */
const SHOWN = {
  submitted: 'submitted',
  resubmitted: 'submitted',
  'in-review': 'in-review',
  recommended: 'in-review',
  overdue: 'overdue',
  returned: 'returned',
  'pre-check-returned': 'pre-check-returned',
  denied: 'denied',
  appealed: 'appealed',
  'appeal-review': 'appealed',
  'appeal-recommended': 'appealed',
  'appeal-denied': 'appeal-denied',
  awarded: 'awarded',
  withdrawn: 'withdrawn',
} as const satisfies Readonly<Record<Exclude<State, 'draft'>, string>>;
const LEARNERS_TURN: readonly State[] = [
  'returned',
  'pre-check-returned',
  'denied',
  'appeal-denied',
  'withdrawn',
];

/** Words where an application is; `undefined` for one that was never submitted. */
export function standingView(
  state: State,
  due: string | undefined,
  { words, lang }: ApplicationMessages,
): StandingView | undefined {
  if (state === 'draft') return undefined;
  const shown = SHOWN[state],
    isLearnersTurn = LEARNERS_TURN.includes(state),
    isOver = state === 'awarded';
  return {
    lead: words[`state-${shown}`],
    about: words[`about-${shown}`],
    tone: isOver ? 'good' : isLearnersTurn || state === 'overdue' ? 'warn' : 'quiet',
    isLearnersTurn,
    isOver,
    ...(due !== undefined &&
      !isOver &&
      !isLearnersTurn && { due: fill(words['due-by'], { date: moment(due, lang) }) }),
  };
}

/** Feedback on a part or a criterion. */
export interface FeedbackView {
  readonly about: Phrase;
  readonly text: Phrase;
}

/** Orders feedback as the definition has its parts and criteria; empty texts are left out. */
export function feedbackView(
  { parts: onParts, criteria: onCriteria }: Feedback,
  { parts }: Definition,
): readonly FeedbackView[] {
  const view = (name: string, text: string | undefined): readonly FeedbackView[] => {
    const [about, shown] = [phrase(name, PARAM_LIMIT), phrase(text, WRITTEN_LIMIT)];
    return about && shown ? [{ about, text: shown }] : [];
  };
  return parts.flatMap(({ id, name, criteria }) => [
    ...view(name, onParts[id]),
    ...criteria.flatMap((each) => view(`${name}: ${each.name}`, onCriteria[each.id])),
  ]);
}

/** Lists what a submission sends, in words. */
export function sentView(
  { answers, artifacts, collaboration }: Application,
  { words, lang }: ApplicationMessages,
): readonly string[] {
  const files = artifacts.filter(({ kind }) => kind === 'file').length,
    filled = Object.values(answers).filter((answer) => answer.trim() !== '').length;
  const counted = [
    ['confirm-answers', filled],
    ['confirm-files', files],
    ['confirm-links', artifacts.length - files],
  ] as const;
  return [
    ...counted
      .filter(([, count]) => count > 0)
      .map(([word, count]) => fill(words[word], { count }, lang)),
    ...(collaboration ? [words.collaboration] : []),
  ];
}
