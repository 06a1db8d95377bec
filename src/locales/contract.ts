import type { BadgeErrorCode } from '../errors.js';
import type { Code } from '../report/codes.js';
import type {
  Authentic,
  CheckId,
  Current,
  IssuerTrust,
  Outcome,
  RecipientMatch,
  Verdict,
} from '../report/finding.js';
import type { Word } from './words.js';

export { WORDS, type BadgeWord, type CardWord, type ShareWord, type Word } from './words.js';

/**
 * A sentence with placeholders. `{name}` is filled from the parameters, `{name|words}` uses the
 * words when the parameter is absent, and a part in square brackets disappears when one of its
 * placeholders is empty. `{name:one=# badge;other=# badges}` is the form of the amount's plural
 * category (CLDR, as `Intl.PluralRules` has it): `#` is the amount as the language writes it, `other`
 * is always there, and a category that is left out takes it. A form has no placeholders of its own.
 * Plain text, never HTML. See `fill`.
 */
export type Template = string;

/** One sentence for every outcome of a code, or `other` with exceptions by outcome. */
export type Sentence =
  Template | (Readonly<Partial<Record<Outcome, Template>>> & { readonly other: Template });

/** Advice on a problem for the reader of the badge and for its issuer. */
export interface Advice {
  readonly reader: Template;
  readonly issuer: Template;
}

/** Codes with more precise advice than that of the headline. */
export const ADVISED = [
  'proof-altered',
  'proof-missing',
  'proof-unsupported',
  'proof-expired',
  'context-unknown',
  'context-redefines',
  'term-undefined',
  'term-unmapped',
  'key-not-bound',
  'key-not-listed',
  'key-unreachable',
  'key-method-unsupported',
  'key-port',
  'key-malformed',
  'key-ambiguous',
  'key-document-invalid',
  'key-revoked',
  'hosted-unreachable',
  'hosted-differs',
  'property-missing',
  'property-withheld',
  'property-type',
  'property-value',
  'date-format',
  'text-mojibake',
  'container-deviation',
  'expired',
  'not-yet-valid',
  'period-withheld',
  'status-withheld',
  'status-revoked',
  'status-suspended',
  'status-unreachable',
  'status-unsupported',
  'status-list-not-authentic',
  'status-list-issuer',
  'status-list-unreadable',
  'issuer-unlisted',
  'issuer-list-unreachable',
  'recipient-mismatch',
  'recipient-hash-unknown',
  'recipient-not-asked',
] as const satisfies readonly Code[];
/** A code with more precise advice than that of the headline. */
export type AdvisedCode = (typeof ADVISED)[number];

/** The headline and its consequences. */
export interface Headline extends Advice {
  /** One or two words, which are shown first. */
  readonly lead: string;
  /** Reason that is shown when no finding gives a better one; never repeats the lead. */
  readonly reason: Template;
  /** Sentence about the whole report. */
  readonly title: string;
  /** Meaning of that sentence. */
  readonly meaning: string;
}

/**
 * Verdicts, a valid badge whose issuer is known by its key alone, a credential that is no badge,
 * the kinds of `invalid` that are not an alteration, a valid badge of another person, and the
 * states before there is a verdict.
 */
export type HeadlineId =
  | Verdict
  | 'signed'
  | 'record'
  | 'record-signed'
  | 'record-mixed'
  | 'other-kind'
  | 'foreign-key'
  | 'faulty'
  | 'unsigned'
  | 'other-person'
  | 'unchecked'
  | 'checking'
  | 'unread'
  | 'waiting'
  | 'not-held';

/**
 * Deviations of a file from the standard's way of carrying a badge (`params.what` of
 * `container-deviation`).
 */
export type DeviationName =
  | 'crc-elsewhere'
  | 'after-iend'
  | 'compressed'
  | 'tEXt'
  | 'zTXt'
  | 'keyword-case'
  | 'doctype'
  | 'svg-namespace'
  | 'namespace'
  | 'not-first-child'
  | 'two-forms'
  | 'body-not-json'
  | 'verify-differs'
  | 'child-unreadable'
  | 'token-wrapped'
  | 'base64'
  | 'code-block'
  | 'web-page'
  | 'in-text';

/** Reasons why a request failed (the same names as `NetTrouble` in `net/`). */
export type NetworkProblemName =
  | 'network'
  | 'policy'
  | 'csp'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'image-too-large'
  | 'redirect'
  | 'content-type'
  | 'page'
  | 'plain-http'
  | 'budget'
  | 'aborted'
  | 'offline';

/** The four questions, always in this order. */
export const QUESTIONS = ['authentic', 'current', 'issuer', 'recipient'] as const;
/** The id of one of the four questions. */
export type QuestionId = (typeof QUESTIONS)[number];

/**
 * Every answer to every question. `…-until`: with an end date; `no-list`: the badge names no status
 * list.
 */
export interface Answers {
  readonly authentic: Readonly<Record<Authentic | 'sealed-by' | 'seal-holds', Template>>;
  readonly current: Readonly<
    Record<
      Current | 'yes-until' | 'no-list' | 'no-list-until' | 'not-asked' | 'list-read',
      Template
    >
  >;
  readonly issuer: Readonly<
    Record<
      | IssuerTrust
      | 'unlisted-controls'
      | 'unknown-controls'
      | 'key-only'
      | 'not-asked'
      | 'not-established'
      | 'self-asserted',
      Template
    >
  >;
  readonly recipient: Readonly<
    Record<RecipientMatch | 'no-recipient' | 'names-them' | 'names-other', Template>
  >;
}

/**
 * Sentences that differ for a hosted badge: nothing in it is signed, no key and no list vouches for
 * it, its issuer's site serves it. Each part replaces the one of the same name; `correct` is the
 * advice on a fault in a document that is served.
 */
export interface HostedWords {
  readonly headlines: {
    readonly valid: Pick<Headline, 'meaning'>;
    readonly invalid: Pick<Headline, 'reason' | 'meaning'>;
    readonly faulty: Pick<Headline, 'issuer'>;
    readonly indeterminate: Pick<Headline, 'issuer'>;
  };
  readonly answers: {
    readonly authentic: Pick<Answers['authentic'], 'yes' | 'no' | 'sealed-by' | 'seal-holds'>;
    readonly current: Pick<Answers['current'], 'list-read'>;
  };
  readonly checks: Readonly<Record<'proof' | 'key', string>>;
  readonly codes: Readonly<
    Record<'status-clear' | 'proof-not-checked' | 'key-not-checked', Template>
  >;
  readonly correct: Template;
  readonly words: Readonly<
    Record<'picture-signed' | 'picture-linked' | 'picture-not-signed' | 'uncovered', Template>
  >;
}

/** All messages of one language. A code, an error or a word without a sentence does not compile. */
export interface Messages {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's name in itself. */
  readonly name: string;
  readonly headlines: Readonly<Record<HeadlineId, Headline>>;
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly answers: Answers;
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly codes: Readonly<Record<Code, Sentence>>;
  readonly advice: Readonly<Record<AdvisedCode, Advice>>;
  readonly errors: Readonly<Record<BadgeErrorCode, Template>>;
  /**
   * Ends of the sentence of `container-deviation`, for each way in which a file deviates from the
   * standard.
   */
  readonly deviations: Readonly<Record<DeviationName, string>>;
  readonly hosted: HostedWords;
  readonly networkProblems: Readonly<Record<NetworkProblemName, string>>;
  readonly words: Readonly<Record<Word, Template>>;
}
