import type {
  Calibration,
  CriterionComparison,
  ReviewFinding,
} from '../../journey/assessment/contract.js';
import type { Definition } from '../../journey/definition/contract.js';
import type { Review, ReviewDraft } from '../../journey/process/contract.js';
import { fill } from '../../locales/fill.js';
import type { AssessmentMessages } from '../../locales/journey/contract.js';
import { perLanguage } from '../../locales/per-language.js';
import type { Phrase } from '../contract.js';
import { neutralise, PARAM_LIMIT, phrase, WRITTEN_LIMIT } from '../sanitize-text.js';

/** Something that a review lacks, and the field to go to. */
export interface ReviewMissingView {
  readonly text: string;
  readonly target: string;
}

/** Names the fields of a review, by which the list of what is missing leads to them. */
export const FIELD = {
  level: (criterion: string): string => `level ${criterion}`,
  part: (part: string): string => `part ${part}`,
  criterion: (criterion: string): string => `criterion ${criterion}`,
  recommendation: 'recommendation',
} as const;

/** Names parts, criteria and levels of a definition. */
export class RubricNames {
  readonly #names: ReadonlyMap<string, string>;
  readonly #levels: ReadonlyMap<string, string>;

  constructor(
    { parts }: Definition,
    private readonly messages: AssessmentMessages,
  ) {
    const criteria = parts.flatMap((part) => part.criteria);
    this.#names = new Map([...parts, ...criteria].map(({ id, name }) => [id, name]));
    this.#levels = new Map(
      criteria.flatMap(({ id, levels }) =>
        levels.map((level) => [JSON.stringify([id, level.id]), level.name] as const),
      ),
    );
  }

  #shown(name: string | undefined): string {
    return neutralise(name ?? '', PARAM_LIMIT) || this.messages.words['unknown-name'];
  }

  /** Names a part or a criterion. */
  of(id: string): string {
    return this.#shown(this.#names.get(id));
  }

  level(criterion: string, level: string): string {
    return this.#shown(this.#levels.get(JSON.stringify([criterion, level])));
  }
}

/** Words what a review lacks, each with the field to go to. */
export function reviewMissingView(
  findings: readonly ReviewFinding[],
  definition: Definition,
  messages: AssessmentMessages,
): readonly ReviewMissingView[] {
  const { words } = messages,
    names = new RubricNames(definition, messages);
  return findings
    .filter(({ level }) => level === 'required')
    .map(({ code, about = '' }) => {
      const name = names.of(about);
      switch (code) {
        case 'part-feedback-missing':
          return { text: fill(words['missing-feedback'], { name }), target: FIELD.part(about) };
        case 'criterion-feedback-missing':
          return {
            text: fill(words['missing-feedback'], { name }),
            target: FIELD.criterion(about),
          };
        case 'level-missing':
        case 'level-unknown':
          return { text: fill(words['missing-level'], { name }), target: FIELD.level(about) };
        case 'recommendation-missing':
        case 'award-with-unmet':
          return { text: words['missing-recommendation'], target: FIELD.recommendation };
        default:
          return { text: words['missing-version'], target: FIELD.recommendation };
      }
    });
}

/** The level that another assessor gave, beside one's own. */
export interface OtherMarkView {
  /** “Assessor 2: Developing”. */
  readonly level: string;
  readonly feedbackLabel: string;
  readonly feedback?: Phrase;
}

/** What other assessors wrote about a criterion or a part. */
export interface OthersView {
  /** By the id of a criterion, or of a part (feedback only). */
  readonly marks: ReadonlyMap<string, readonly OtherMarkView[]>;
  /** Ids of the criteria that differ too much. */
  readonly differing: ReadonlySet<string>;
}

/**
 * Describes the reviews of the other assessors, once all are in.
 *
 * @param reviews of all assessors, in their order
 * @param own pseudonym of the assessor who looks
 * @param differences as `nextStep` gives them
 */
export function othersView(
  reviews: readonly Review[],
  own: string | undefined,
  differences: readonly CriterionComparison[],
  definition: Definition,
  messages: AssessmentMessages,
): OthersView {
  const { words } = messages,
    names = new RubricNames(definition, messages);
  const others = reviews
    .map((review, at) => ({ review, n: at + 1 }))
    .filter(({ review }) => review.assessor !== own);
  const marked = (
    id: string,
    textOf: (review: Review) => string | undefined,
    levelOf: (review: Review) => string,
  ): readonly [string, readonly OtherMarkView[]] => [
    id,
    others.map(({ review, n }) => {
      const feedback = phrase(textOf(review), WRITTEN_LIMIT);
      return {
        level: fill(words['level-other'], { n, level: levelOf(review) }),
        feedbackLabel: fill(words['feedback-other'], { n }),
        ...(feedback && { feedback }),
      };
    }),
  ];
  return {
    marks: new Map(
      definition.parts.flatMap(({ id, criteria }) => [
        marked(
          FIELD.part(id),
          ({ feedback }) => feedback.parts[id],
          () => '',
        ),
        ...criteria.map((one) =>
          marked(
            FIELD.criterion(one.id),
            ({ feedback }) => feedback.criteria[one.id],
            ({ levels }) => names.level(one.id, levels[one.id] ?? ''),
          ),
        ),
      ]),
    ),
    differing: new Set(differences.map(({ criterion }) => criterion)),
  };
}

/** Lists what a review sends, in words: each criterion with its level, and the texts. */
export function sentReviewView(
  { levels, feedback }: Pick<ReviewDraft, 'levels' | 'feedback'>,
  definition: Definition,
  messages: AssessmentMessages,
): readonly string[] {
  const { words, lang } = messages,
    names = new RubricNames(definition, messages);
  const texts = [...Object.values(feedback.parts), ...Object.values(feedback.criteria)];
  const count = texts.filter((text) => text.trim() !== '').length;
  return [
    ...definition.parts
      .flatMap(({ criteria }) => criteria)
      .map(({ id }) => `${names.of(id)}: ${names.level(id, levels[id] ?? '')}`),
    fill(words['submit-feedback'], { count }, lang),
  ];
}

/** The result of a calibration. */
export interface CalibrationView {
  readonly lead: string;
  readonly about: string;
  /** “7 of 8 levels are those of the experts: 88%. At least 80% is needed.” */
  readonly exact: string;
  readonly misses: readonly string[];
}

const percents = perLanguage((lang) => new Intl.NumberFormat(lang, { style: 'percent' }));

/** Share of exact levels that is needed where the organisation names none (decision 38). */
const EXACT = 0.8;

/** Words the result of a calibration, and what differed. */
export function calibrationView(
  { isPassed, exact, criteria, misses }: Calibration,
  needed: number | undefined,
  definition: Definition,
  messages: AssessmentMessages,
): CalibrationView {
  const { words, lang } = messages,
    names = new RubricNames(definition, messages);
  return {
    lead: words[isPassed ? 'calibration-passed' : 'calibration-failed'],
    about: isPassed ? '' : words['calibration-again'],
    exact: fill(
      words['calibration-exact'],
      {
        done: Math.round(exact * criteria),
        count: criteria,
        share: percents(lang).format(exact),
        needed: percents(lang).format(needed ?? EXACT),
      },
      lang,
    ),
    misses: misses.map(({ criterion, expected, given }) =>
      fill(words[given === undefined ? 'calibration-row-none' : 'calibration-row'], {
        name: names.of(criterion),
        expected: names.level(criterion, expected),
        ...(given !== undefined && { level: names.level(criterion, given) }),
      }),
    ),
  };
}
