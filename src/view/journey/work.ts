import type { TaskFile, TaskLink, TaskWork } from '../../journey/assessment/contract.js';
import type { FoundName } from '../../journey/cleaning/contract.js';
import type { Definition, Requirement } from '../../journey/definition/contract.js';
import { pointerPart } from '../../json/pointer.js';
import { fill } from '../../locales/fill.js';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import type { LinkView, Phrase } from '../contract.js';
import { link } from '../host.js';
import { neutralise, PARAM_LIMIT, phrase, WRITTEN_LIMIT } from '../sanitize-text.js';
import { size } from './amounts.js';
import { feedbackView, type FeedbackView } from './application.js';
import { only } from './issuer-texts.js';
import { mediaTypeName } from './media-types.js';

/** A piece of a learner's text, which may be flagged as a name. */
export interface WrittenPiece {
  readonly text: string;
  readonly isFlagged: boolean;
}
/** A learner's text, as it was written. */
export type WrittenView = readonly WrittenPiece[];

/** A file of a work. */
export interface WorkFileView {
  readonly kind: 'file';
  readonly file: TaskFile;
  readonly name: Phrase;
  /** “PDF · 1.2 MB”; absent while it is not shown. */
  readonly about?: string;
  readonly isShown: boolean;
  readonly note?: string;
}
/** A link of a work; without `link` it is a text that cannot be followed, or not shown yet. */
export interface WorkLinkView {
  readonly kind: 'link';
  readonly id: string;
  readonly text: Phrase;
  readonly link?: LinkView;
}

/** The answer or the work for a requirement. */
export interface WorkItemView {
  readonly id: string;
  /** Absent for a text without an answer, and for files and links. */
  readonly answer?: WrittenView;
  readonly artifacts: ReadonlyArray<WorkFileView | WorkLinkView>;
  /** “No answer”, “Nothing was handed in”. */
  readonly nothing?: string;
}

/** A text of a declaration, with its label. */
export interface LabelledText {
  readonly label: string;
  readonly text: WrittenView;
}

/** Everything that an assessor sees of an accepted work, decided. */
export interface WorkView {
  /** Pseudonym. */
  readonly id: string;
  readonly attempt: string;
  /** Sentences about what is not shown, or was passed. */
  readonly notes: readonly string[];
  /** By the id of the requirement. */
  readonly items: ReadonlyMap<string, WorkItemView>;
  readonly collaboration: readonly LabelledText[];
  readonly changes?: WrittenView;
  readonly earlier: readonly FeedbackView[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Splits a text at the places that are flagged; `undefined` where nothing is written. */
function written(text: string, found: readonly FoundName[] = []): WrittenView | undefined {
  if (text.trim() === '') return undefined;
  const shown = neutralise(text, WRITTEN_LIMIT).trim(),
    names = new Set(found.map((each) => neutralise(each.text, PARAM_LIMIT)).filter(Boolean));
  if (names.size === 0) return [{ text: shown, isFlagged: false }];
  const pattern = new RegExp(`(${[...names].map(escaped).join('|')})`, 'gu');
  return shown
    .split(pattern)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isFlagged: names.has(piece) }));
}

class Describing {
  constructor(
    private readonly work: TaskWork,
    private readonly messages: AssessmentMessages,
  ) {}

  text(value: string, pointer: string): WrittenView | undefined {
    return written(value, this.work.found?.[pointer]);
  }

  artifact(artifact: TaskFile | TaskLink): WorkFileView | WorkLinkView {
    return artifact.kind === 'file' ? this.#file(artifact) : this.#link(artifact);
  }

  #file(file: TaskFile): WorkFileView {
    const { words, lang } = this.messages,
      { isShown = true, isPassed = false, mediaType, size: bytes } = file;
    const type = mediaType === null ? '' : mediaTypeName(mediaType, this.messages);
    const about = [neutralise(type, PARAM_LIMIT), bytes === null ? '' : size(bytes, lang)]
      .filter((each) => each !== '')
      .join(' · ');
    return {
      kind: 'file',
      file,
      name: phrase(file.name, PARAM_LIMIT) ?? { text: words['unknown-name'], dir: 'auto' },
      isShown,
      ...(about === '' ? {} : { about }),
      ...(!isShown
        ? { note: words['file-waiting'] }
        : isPassed
          ? { note: words['file-passed'] }
          : {}),
    };
  }

  #link({ id, url }: TaskLink): WorkLinkView {
    const waiting = this.messages.words['texts-waiting'];
    const text = phrase(url ?? waiting) ?? { text: waiting, dir: 'auto' as const };
    return { kind: 'link', id, text, ...only('link', url === null ? undefined : link(url)) };
  }

  item(requirement: Requirement): WorkItemView {
    const { words } = this.messages,
      { id, kind } = requirement,
      { answers, artifacts, isTextShown = true } = this.work;
    if (kind === 'text') {
      const answer = this.text(answers[id] ?? '', `/answers/${pointerPart(id)}`);
      if (answer) return { id, answer, artifacts: [] };
      return { id, artifacts: [], nothing: words[isTextShown ? 'no-answer' : 'texts-waiting'] };
    }
    const own = artifacts.filter((each) => each.requirement === id);
    return own.length > 0
      ? { id, artifacts: own.map((each) => this.artifact(each)) }
      : { id, artifacts: [], nothing: words['no-artifact'] };
  }

  collaboration(): readonly LabelledText[] {
    const { collaboration } = this.work,
      { words } = this.messages;
    if (!collaboration) return [];
    const { contributions, reflection } = collaboration;
    const labelled = (label: string, value: string, pointer: string): readonly LabelledText[] => {
      const text = this.text(value, pointer);
      return text ? [{ label, text }] : [];
    };
    return [
      ...contributions.flatMap(({ who, contribution }, at) =>
        labelled(
          who === 'learner'
            ? words['contribution-learner']
            : fill(words['contribution-other'], { n: who.replace(/^other-/, '') }),
          contribution,
          `/collaboration/contributions/${at}/contribution`,
        ),
      ),
      ...labelled(words['reflection-together'], reflection, '/collaboration/reflection'),
    ];
  }
}

/**
 * Describes an accepted work, as its assessor sees it.
 *
 * @param work as the organisation gave it; a learner wrote it: untrusted
 * @param definition at the version of the work
 * @param messages the language
 */
export function workView(
  work: TaskWork,
  definition: Definition,
  messages: AssessmentMessages,
): WorkView {
  const { words, lang } = messages,
    { attempt, resubmission, isTextShown = true, isTextPassed = false } = work;
  const describing = new Describing(work, messages);
  const requirements = definition.parts.flatMap((part) => part.requirements);
  return {
    id: neutralise(work.work, PARAM_LIMIT),
    attempt: fill(words['attempt-n'], { n: attempt }, lang),
    notes: !isTextShown ? [words['texts-waiting']] : isTextPassed ? [words['texts-passed']] : [],
    items: new Map(requirements.map((each) => [each.id, describing.item(each)])),
    collaboration: describing.collaboration(),
    ...only('changes', describing.text(resubmission?.changes ?? '', '/resubmission/changes')),
    earlier: resubmission ? feedbackView(resubmission.feedback, definition) : [],
  };
}
