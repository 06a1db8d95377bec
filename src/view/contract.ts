import type { QuestionId, Word } from '../locales/contract.js';
import type { CheckId, FindingCode, Outcome, Verdict } from '../report/index.js';

/** The shapes a verdict, an answer or a check can take; each is a drawing of its own. */
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
/** How it may be coloured: `good` only for what was verified, of an issuer that is named. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet';

/** A piece of the issuer's text, made harmless; to be shown as text, isolated, in its own language and direction. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
}
/** Markdown as the issuer wrote it: untrusted, for the allow-list renderer only (M-7, X-30). */
export interface MarkdownText {
  readonly markdown: string;
  readonly lang?: string;
}
/** A label with a value, both decided; `isDocument` where the value is a text of its own, of many lines. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly isDocument?: boolean;
}
/** A link that may be followed: http or https, its host in plain sight. */
export interface LinkView {
  readonly href: string;
  readonly host: HostView;
}

/** The address behind a name: `ascii` is what the machine uses; `unicode` is what it looks like when that differs. */
export interface HostView {
  readonly kind: 'host' | 'key' | 'other';
  readonly ascii: string;
  readonly unicode?: string;
  /** Letters of several alphabets in one label: a known way to deceive. */
  readonly mixed: boolean;
}

/** One picture to try; the next one is tried when it does not load. */
export interface Picture {
  readonly src: string;
  readonly origin: 'signed' | 'linked' | 'container';
  readonly note: string;
}
/** The picture to show, and whether the proof covers it. */
export interface ImageView {
  /** `signed`: the bytes are covered by the proof; `linked`: only the address is; `container`: the file's own picture; `none`: nothing usable. */
  readonly origin: Picture['origin'] | 'none';
  readonly src?: string;
  readonly alt: string;
  /** Where the picture comes from, in words. */
  readonly note: string;
  /** Best first: what to show, and what instead when it does not load. */
  readonly candidates: readonly Picture[];
  /** Address of a picture that is requested only when the proof holds. */
  readonly waiting?: string;
  /** One letter for the empty frame. */
  readonly initial: string;
}

/** A date as people read it and as machines do. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}
/** Who issued it: the name it gives itself, and what was established about it. */
export interface IssuerView {
  readonly name: Phrase;
  readonly id?: string;
  readonly host: HostView;
  readonly selfAsserted: boolean;
  /** “the name it gives itself”, or nothing when a list vouches. */
  readonly nameNote?: string;
  /** “Listed by …”, when a list vouches. */
  readonly listedBy?: string;
  readonly url?: LinkView;
  readonly description?: Phrase;
  readonly email?: string;
  /** “Part of …”. */
  readonly parent?: string;
  readonly identifiers: readonly Line[];
}

/** One skill with its framework (T-13). */
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
/** One level of a rubric and whether it was reached (M-17). */
export interface LevelView {
  readonly name: Phrase;
  readonly description?: Phrase;
  readonly points?: string;
  readonly reached: boolean;
  readonly required: boolean;
}
/** A result with what was reachable (M-17). */
export interface ResultView {
  readonly name: Phrase;
  readonly type?: string;
  readonly value?: string;
  readonly status?: string;
  readonly requires?: string;
  readonly range?: string;
  readonly allowed: readonly string[];
  readonly levels: readonly LevelView[];
  /** Whether the order of `levels` can be relied on. */
  readonly ordered: boolean;
  /** Only where equality or numbers decide it; else undefined. */
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
/** What can be done about a problem, for the reader and for the issuer. */
export interface AdviceView {
  readonly about: string;
  readonly reader: string;
  readonly issuer?: string;
}
/** What the seal says: ours, never the issuer's. */
export interface VerdictView {
  /** Undefined until there is a report. */
  readonly verdict?: Verdict;
  readonly mark: MarkName;
  readonly tone: Tone;
  readonly lead: string;
  readonly reason: string;
  readonly title: string;
  readonly meaning: string;
  /** Things to know beside the verdict: a recipient who does not match, who vouches. */
  readonly notes: ReadonlyArray<{
    readonly mark: MarkName;
    readonly tone: Tone;
    readonly text: string;
  }>;
  readonly when?: DateView;
  /** The picture should lose its colour. */
  readonly muted: boolean;
}

/** The title of a badge in a record; once it was judged, with its own mark, its verdict in words, and where it is. */
export interface ChildView extends Phrase {
  readonly mark?: MarkName;
  readonly tone?: Tone;
  readonly answer?: string;
  /** JSON pointer into the record. */
  readonly pointer?: string;
}

/** Everything an element shows, decided: strings, dates, pictures; no HTML and nothing left to judge. */
export interface CardView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: Phrase;
  readonly otherName?: Phrase;
  readonly issuer: IssuerView;
  readonly image: ImageView;
  /** “Awarded 1 May 2026”. */
  readonly date?: DateView;
  readonly dates: readonly DateView[];
  readonly description?: Phrase;
  readonly criteria?: MarkdownText;
  readonly criteriaLink?: LinkView;
  readonly narrative?: MarkdownText;
  readonly comment?: MarkdownText;
  readonly skills: readonly SkillView[];
  readonly tags: readonly Phrase[];
  readonly evidence: readonly EvidenceView[];
  readonly results: readonly ResultView[];
  readonly facts: readonly Line[];
  readonly identifiers: readonly Line[];
  /** What was signed and is kept back; what is shown and is not signed. Sentences. */
  readonly withheld: readonly string[];
  readonly uncovered: readonly string[];
  /** Hidden until asked for. */
  readonly personal: readonly Line[];
  readonly endorsements: readonly CheckView[];
  readonly children: readonly ChildView[];
  readonly verdict: VerdictView;
  /** What the seal says while the check is under way. */
  readonly checking: VerdictView;
  readonly questions: readonly QuestionView[];
  readonly checks: readonly CheckView[];
  readonly advice: readonly AdviceView[];
  /** What was asked, and of whom. */
  readonly asked: readonly Line[];
  /** `exact` for copying, `shown` with every invisible character made visible. */
  readonly raw: { readonly exact: string; readonly shown: string; readonly digest?: string };
  /** Words of the elements, in the language of the view. */
  readonly words: Readonly<Record<Word, string>>;
}
