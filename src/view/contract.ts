import type { BadgeWord, CardWord, QuestionId, Word } from '../locales/contract.js';
import type { CheckId, FindingCode, Outcome, Verdict } from '../report/index.js';

/** The shapes of a verdict, an answer or a check; each has an icon of its own. */
export type MarkName =
  | 'valid'
  | 'signed'
  | 'invalid'
  | 'revoked'
  | 'suspended'
  | 'expired'
  | 'not-yet-valid'
  | 'indeterminate'
  | 'unsupported'
  | 'malformed'
  | 'unchecked'
  | 'checking'
  | 'note';
/** Colour of a statement: `good` only for what was verified, from an issuer that is named. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet';

/**
 * A piece of the issuer's text, made harmless; shown as text, isolated, in its own language and
 * direction.
 */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}
/** Markdown as the issuer wrote it: untrusted, for the allow-list renderer only. */
export interface MarkdownText {
  readonly markdown: string;
  readonly lang?: string;
}
/** A label with a value, both decided; `isDocument` when the value is a text of many lines. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly isDocument?: boolean;
}
/** A link that may be followed: http or https, with its host in plain sight. */
export interface LinkView {
  readonly href: string;
  readonly host: HostView;
}

/**
 * The host behind a name: `ascii` is the form used in requests; `unicode` is its appearance when
 * that differs.
 */
export interface HostView {
  readonly kind: 'host' | 'key' | 'other';
  readonly ascii: string;
  readonly unicode?: string;
  /** True when a label mixes letters of several alphabets, a known way to deceive. */
  readonly mixed: boolean;
}

/** An image to try; the next one is tried when it does not load. */
export interface ImageCandidate {
  readonly src: string;
  readonly origin: 'signed' | 'linked' | 'container';
  readonly note: string;
}
/** The image to show, and whether the proof covers it. */
export interface ImageView {
  /**
   * `signed`: the proof covers its bytes; `linked`: only its URL; `container`: the file's own
   * image; `none`: no usable image.
   */
  readonly origin: ImageCandidate['origin'] | 'none';
  readonly src?: string;
  readonly alt: string;
  /** Origin of the image, in words. */
  readonly note: string;
  /** Images in order of preference; each replaces the one before it that does not load. */
  readonly candidates: readonly ImageCandidate[];
  /** URL of an image that is requested only when the proof is valid. */
  readonly waiting?: string;
  /** Letter for the empty frame. */
  readonly initial: string;
}

/** A date in a form for people and one for machines. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}
/** The issuer: the name it gives itself, and what was established about it. */
export interface IssuerView {
  readonly name: Phrase;
  readonly id?: string;
  readonly host: HostView;
  readonly selfAsserted: boolean;
  /** “the name it gives itself”; absent when a trust list names the issuer. */
  readonly nameNote?: string;
  /** “Listed by …”; present when a trust list names the issuer. */
  readonly listedBy?: string;
  /** “Known only by its key”: the place of a host where the id is a key that no list names. */
  readonly keyNote?: string;
  /** Its logo, under the same rules as the badge's image. */
  readonly logo?: ImageCandidate;
  readonly url?: LinkView;
  readonly description?: Phrase;
  readonly email?: string;
  /** “Part of …”. */
  readonly parent?: string;
  readonly identifiers: readonly Line[];
}

/** An organisation that accredited the issuer, as the issuer states it. */
export interface AccreditationView {
  readonly name: Phrase;
  readonly link?: LinkView;
  /** Sector, area served and date, as far as stated. */
  readonly facts: readonly string[];
  readonly description?: Phrase;
  /** How to ask the accreditor about it. */
  readonly contact?: Phrase;
}

/** The person the badge was awarded to, as its issuer names them in the part that its proof covers. */
export interface PersonView {
  readonly name: Phrase;
  /** “Awarded to …”. */
  readonly text: string;
}

/** One skill with its framework. */
export interface SkillView {
  readonly name: Phrase;
  readonly code?: string;
  readonly framework?: string;
  readonly description?: Phrase;
  readonly type?: string;
  readonly link?: LinkView;
}
/** One piece of evidence, its link checked against the allow-list. */
export interface EvidenceView {
  readonly name: Phrase;
  readonly description?: Phrase;
  readonly narrative?: MarkdownText;
  readonly genre?: string;
  readonly audience?: string;
  readonly link?: LinkView;
}
/** One level of a rubric and whether it was reached. */
export interface LevelView {
  readonly name: Phrase;
  readonly description?: Phrase;
  readonly points?: string;
  readonly reached: boolean;
  readonly required: boolean;
}
/** A result with the levels or values that could be reached. */
export interface ResultView {
  readonly name: Phrase;
  readonly type?: string;
  readonly value?: string;
  readonly status?: string;
  readonly requires?: string;
  readonly range?: string;
  readonly allowed: readonly string[];
  readonly levels: readonly LevelView[];
  /** True when the order of `levels` is reliable. */
  readonly ordered: boolean;
  /** Present only when equality or numbers decide it. */
  readonly passed?: boolean;
}

/** One finding in words, with its mark and its technical lines. */
export interface CheckView {
  readonly id: CheckId;
  readonly title: string;
  readonly outcome: Outcome;
  readonly outcomeWord: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly sentence: string;
  readonly code: FindingCode;
  readonly technical: readonly Line[];
}
/** One of the four questions with its answer. */
export interface QuestionView {
  readonly id: QuestionId;
  readonly question: string;
  readonly answer: string;
  readonly detail?: string;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly technical: readonly Line[];
}
/** Advice on a problem, for the reader and for the issuer. */
export interface AdviceView {
  readonly about: string;
  readonly reader: string;
  readonly issuer?: string;
}
/** The verdict in brief, as a card shows it: always our words, never the issuer's. */
export interface VerdictSummary {
  /** Absent until there is a report. */
  readonly verdict?: Verdict;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly lead: string;
  readonly reason: string;
  /** Notes beside the verdict: a recipient who does not match, a list that names the issuer. */
  readonly notes: ReadonlyArray<{
    /** Absent where the note is news neither way. */
    readonly mark?: MarkName;
    readonly tone: Tone;
    readonly text: string;
  }>;
  readonly when?: DateView;
  /** “today”: the time in a word, where the day of the check is that of the reader's clock. */
  readonly whenShort?: string;
  /** True when the lead says it all: being checked, or valid and nothing to explain. */
  readonly isBrief?: boolean;
  /** True when the image should lose its colour. */
  readonly muted: boolean;
}
/** The verdict with the headline of its report. */
export interface VerdictView extends VerdictSummary {
  readonly title: string;
  readonly meaning: string;
}

/**
 * The title of a badge in a record; after its verification also its own mark, its verdict in words,
 * and its pointer.
 */
export interface ChildView extends Phrase {
  readonly mark?: MarkName;
  readonly tone?: Tone;
  readonly answer?: string;
  /** JSON pointer into the record. */
  readonly pointer?: string;
}

/** A badge in brief, decided: what a card shows before it is opened. */
export interface CardSummary {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: Phrase;
  /** Only of an authentic badge with a readable name, and where the page requests it. */
  readonly person?: PersonView;
  readonly issuer: IssuerView;
  readonly image: ImageView;
  /** “Awarded 1 May 2026”. */
  readonly date?: DateView;
  readonly skills: readonly SkillView[];
  readonly tags: readonly Phrase[];
  readonly verdict: VerdictSummary;
  /** The verdict as shown during verification. */
  readonly checking: VerdictSummary;
  /** Words of a card, in the language of the view. */
  readonly words: Readonly<Record<CardWord, string>>;
}

/** A badge with everything that its card shows when it is opened: the details and the report. */
export interface OpenedCard extends CardSummary {
  readonly otherName?: Phrase;
  readonly dates: readonly DateView[];
  readonly description?: Phrase;
  readonly criteria?: MarkdownText;
  readonly criteriaLink?: LinkView;
  readonly narrative?: MarkdownText;
  readonly comment?: MarkdownText;
  readonly evidence: readonly EvidenceView[];
  readonly results: readonly ResultView[];
  readonly facts: readonly Line[];
  /** Of the issuer, by its own statement. */
  readonly accreditations: readonly AccreditationView[];
  readonly identifiers: readonly Line[];
  /**
   * Sentences about signed parts that are withheld, and (`uncovered`) about visible parts that are
   * not signed.
   */
  readonly withheld: readonly string[];
  readonly uncovered: readonly string[];
  /** Hidden until the reader opens it. */
  readonly personal: readonly Line[];
  readonly endorsements: readonly CheckView[];
  readonly children: readonly ChildView[];
  readonly verdict: VerdictView;
  readonly checking: VerdictView;
  readonly questions: readonly QuestionView[];
  readonly checks: readonly CheckView[];
  readonly advice: readonly AdviceView[];
  /** The conditions of the verification and its requests. */
  readonly asked: readonly Line[];
  /** `exact` for copying, `shown` with every invisible character made visible. */
  readonly raw: { readonly exact: string; readonly shown: string; readonly digest?: string };
  /** Words of a card, its details and its report, in the language of the view. */
  readonly words: Readonly<Record<BadgeWord, string>>;
}

/**
 * Everything an element shows, decided: strings, dates, images; no HTML and nothing left to judge.
 */
export interface CardView extends OpenedCard {
  /** Words of all elements, in the language of the view. */
  readonly words: Readonly<Record<Word, string>>;
}
