import type { Answers, Headline, HeadlineId, HostedWords, Messages } from './contract.js';
import type {
  CARD_WORDS,
  COMMON_WORDS,
  PAGE_WORDS,
  REPORT_WORDS,
  SHARE_WORDS,
  VERIFIER_WORDS,
  WALL_WORDS,
} from './words.js';

type Words<Keys extends readonly (keyof Messages['words'])[]> = Pick<
  Messages['words'],
  Keys[number]
>;
type Hosted = HostedWords;
/** Parts of a headline on a card; the report shows the others. */
type Said = 'lead' | 'reason';
/** The answer to a question that a card gives in a note or a reason. */
interface NotedAnswers {
  readonly authentic: Pick<Answers['authentic'], 'seal-holds'>;
  readonly issuer: Pick<Answers['issuer'], 'key-only'>;
}

/** The language itself, and words that several surfaces show. Loaded with each of them. */
export interface CommonPart extends Pick<Messages, 'lang' | 'dir' | 'name'> {
  readonly words: Words<typeof COMMON_WORDS>;
}

/** Headlines of a badge without a report. */
type Unjudged = 'unchecked' | 'checking';
/** Words about the image of a hosted badge. */
type HostedImage = Omit<Hosted['words'], 'uncovered'>;

/** A card without a verdict. */
export interface CardPart {
  readonly headlines: Readonly<Record<Unjudged, Pick<Headline, Said>>>;
  readonly hosted: { readonly words: HostedImage };
  readonly words: Words<typeof CARD_WORDS>;
}

/** The verdict on a card, without its reasons. */
export interface VerdictPart {
  readonly headlines: Readonly<Record<Exclude<HeadlineId, Unjudged>, Pick<Headline, Said>>>;
  readonly answers: NotedAnswers;
  readonly hosted: {
    readonly headlines: { readonly invalid: Pick<Hosted['headlines']['invalid'], 'reason'> };
    readonly answers: { readonly authentic: Pick<Hosted['answers']['authentic'], 'seal-holds'> };
  };
}

/** The reasons of a verdict, which any code can be. */
export interface ReasonsPart extends Pick<Messages, 'codes' | 'deviations' | 'networkProblems'> {
  readonly hosted: { readonly codes: Hosted['codes'] };
}

/** The details and the report, beside what the card has. */
export interface ReportPart extends Pick<Messages, 'questions' | 'checks' | 'outcomes' | 'advice'> {
  readonly headlines: Readonly<Record<HeadlineId, Omit<Headline, Said>>>;
  readonly answers: Pick<Answers, 'current' | 'recipient'> & {
    readonly authentic: Omit<Answers['authentic'], 'seal-holds'>;
    readonly issuer: Omit<Answers['issuer'], 'key-only'>;
  };
  readonly hosted: Pick<Hosted, 'checks' | 'correct'> & {
    readonly headlines: Omit<Hosted['headlines'], 'invalid'> & {
      readonly invalid: Pick<Hosted['headlines']['invalid'], 'meaning'>;
    };
    readonly answers: Pick<Hosted['answers'], 'current'> & {
      readonly authentic: Omit<Hosted['answers']['authentic'], 'seal-holds'>;
    };
    readonly words: Pick<Hosted['words'], 'uncovered'>;
  };
  readonly words: Words<typeof REPORT_WORDS>;
}

/** Reasons why nothing could be read. */
export type ErrorsPart = Pick<Messages, 'errors'>;
/** The verifier: its fields, its camera, its table. */
export interface VerifierPart {
  readonly words: Words<typeof VERIFIER_WORDS>;
}
/** A wall: its tools and its headings. */
export interface WallPart {
  readonly words: Words<typeof WALL_WORDS>;
}
/** Sharing: the menu, posts, embed codes. */
export interface SharePart {
  readonly words: Words<typeof SHARE_WORDS>;
}

/**
 * Pages for a badge, and papers: the certificate, the block for a résumé. No surface of the elements:
 * what makes pages and papers loads the whole language.
 */
export interface PagesPart {
  readonly words: Words<typeof PAGE_WORDS>;
}

/** The messages of each surface; with those of pages they are the `Messages` of a language. */
export interface SurfaceMessages {
  readonly common: CommonPart;
  readonly card: CardPart;
  readonly verdict: VerdictPart;
  readonly reasons: ReasonsPart;
  readonly report: ReportPart;
  readonly errors: ErrorsPart;
  readonly verifier: VerifierPart;
  readonly wall: WallPart;
  readonly share: SharePart;
}
/** The name of a surface: what a reader sees at once, and so what is loaded at once. */
export type Surface = keyof SurfaceMessages;

/** All of several types, where a union is one of them. */
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer Both,
) => void
  ? Both
  : never;
/** The messages of several surfaces, with those that all share. */
export type MessagesOf<S extends Surface> = CommonPart & All<SurfaceMessages[S]>;
/** The messages of a card that is closed and has no verdict: the badge in brief. */
export type CardMessages = MessagesOf<'card'>;
/** The messages of a card that is closed, with a verdict that needs no reason. */
export type PlainVerdictMessages = MessagesOf<'card' | 'verdict'>;
/** The messages of a card that is closed: the badge in brief, the verdict and its reason. */
export type VerdictMessages = MessagesOf<'card' | 'verdict' | 'reasons'>;
/** The messages that a badge is shared with: those of its card, and the words of the share menu. */
export type ShareMessages = MessagesOf<'card' | 'verdict' | 'reasons' | 'share'>;
/** The messages that a whole badge is described with: its card, its details and its report. */
export type BadgeMessages = MessagesOf<'card' | 'verdict' | 'reasons' | 'report'>;
