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

/**
 * A sentence with placeholders. `{name}` is filled from the parameters, `{name|words}` uses the
 * words when the parameter is absent, and a part in square brackets disappears when one of its
 * placeholders is empty. Plain text, never HTML. See `fill`.
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
  'key-document-invalid',
  'key-revoked',
  'hosted-unreachable',
  'hosted-differs',
  'property-missing',
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

/** Keys of words in the elements. */
export const WORDS = [
  'details',
  'how-we-know',
  'verify',
  'verify-again',
  'cancel',
  'close',
  'copy',
  'copied',
  'raw',
  'technical',
  'checks',
  'four-questions',
  'what-you-can-do',
  'if-you-issued',
  'receipt',
  'print',
  'hidden-personal',
  'awarded',
  'valid-from',
  'valid-until',
  'ended',
  'starts',
  'checked-at',
  'as-of',
  'nothing-sent',
  'issuer',
  'names-itself',
  'listed-by',
  'issuer-key-only',
  'mixed-scripts',
  'unnamed',
  'unnamed-issuer',
  'picture-signed',
  'picture-linked',
  'picture-not-signed',
  'no-picture',
  'picture-not-loaded',
  'picture-of',
  'description',
  'criteria',
  'criteria-page',
  'narrative',
  'skills',
  'more-n',
  'evidence',
  'results',
  'reached',
  'required',
  'passed',
  'not-passed',
  'result-value',
  'possible-values',
  'range',
  'order-not-sealed',
  'requires',
  'endorsements',
  'credits-earned',
  'credits-available',
  'type',
  'identifiers',
  'dates',
  'language',
  'version',
  'recipient',
  'recipient-hashed',
  'role',
  'term',
  'license',
  'activity',
  'assessed-by',
  'created-by',
  'field',
  'specialization',
  'other-name',
  'found-in',
  'data-model',
  'holds-more',
  'contains-badges',
  'partial',
  'code',
  'where',
  'read-at',
  'key',
  'digest',
  'address',
  'drop-here',
  'drop-kinds',
  'sent-nowhere',
  'choose-files',
  'paste',
  'paste-hint',
  'check',
  'url',
  'url-hint',
  'recipient-field',
  'recipient-hint',
  'trusted-field',
  'trusted-hint',
  'checking-n',
  'checked-n',
  'results-of',
  'column-badge',
  'column-verdict',
  'column-issuer',
  'column-recipient',
  'column-file',
  'matches',
  'matches-not',
  'yes',
  'no',
  'not-known',
  'pasted',
  'clear',
  'share',
  'share-link',
  'share-link-hint',
  'copy-link',
  'link-long',
  'link-hosted',
  'add-to-linkedin',
  'share-on',
  'share-by-email',
  'share-places',
  'share-with-app',
  'mastodon-server',
  'share-text',
  'share-issuer',
  'embed',
  'embed-script',
  'embed-iframe',
  'embed-markdown',
  'embed-signature',
  'embed-react',
  'download',
  'file-baked',
  'file-json',
  'file-jwt',
  'certificate',
  'resume-line',
  'resume-json',
  'wallet',
  'needs-scripts',
  'verify-yourself',
  'verify-yourself-hint',
  'other-verifiers',
  'scan-to-check',
  'live-check',
  'left-out',
  'open-link-none',
  'load-from',
  'open-link-hint',
  'what-readers-see',
  'can-be-left-out',
  'stays-in-file',
  'needed-part',
  'private-email',
  'private-name',
  'private-identifier',
  'private-hash',
  'private-subject',
  'private-license',
  'private-evidence',
  'private-results',
  'private-narrative',
  'private-status',
  'private-nothing',
  'choose-folder',
  'list-read',
  'recipients-field',
  'recipients-hint',
  'awarded-to',
  'too-many-files',
  'nested-archive',
  'stopped',
  'save-csv',
  'save-json',
  'save-receipts',
  'search',
  'show',
  'show-all',
  'nothing-found',
  'shown-n',
  'sort-by',
  'sort-newest',
  'sort-oldest',
  'group-by',
  'no-groups',
  'skill',
  'year',
  'no-date',
  'no-skills',
  'layout',
  'layout-grid',
  'layout-list',
  'badges-n',
  'badges',
  'skills-summary',
  'no-badges',
  'picture-has-badge',
  'choose-badge',
  'made-no-claim',
  'qr-code',
  'qr-part',
  'qr-one-hint',
  'qr-set-hint',
  'qr-hosted-hint',
  'qr-none',
  'play',
  'pause',
  'previous',
  'next',
  'save-qr',
  'certificate-pdf',
  'resume-pdf',
  'show-personal',
  'bundle',
  'bundle-hint',
  'wallet-offer',
  'wallet-file',
  'open-in',
  'told-address',
  'drop-it-there',
  'share-file',
  'not-possible-here',
  'choose-what-goes',
  'scan-camera',
  'camera',
  'camera-picture',
  'camera-starting',
  'camera-hint',
  'camera-stays',
  'camera-light',
  'camera-denied',
  'camera-none',
  'camera-busy',
  'camera-insecure',
  'camera-failed',
  'camera-hidden',
  'ask-wallet',
  'wallet-waiting',
  'wallet-hint',
  'wallet-declined',
  'wallet-timeout',
  'wallet-failed',
  'wallet-empty',
  'asked-how',
  'asked-clock',
  'asked-own-clock',
  'asked-set-clock',
  'asked-lists',
  'asked-person',
  'asked-named',
  'asked-nobody',
  'asked-holder',
  'asked-strict',
  'asked-accepted',
  'asked-refused',
  'asked-network',
  'asked-nothing',
  'asked-saved',
  'points',
  'website',
  'email',
  'identifier',
  'credential',
  'achievement',
  'facts',
  'part-of',
  'uncovered',
  'withheld',
  'meaning-no-list',
  'claims-ended',
  'claims-start',
  'and-also',
  'render-method',
  'not-run',
  'also-in',
] as const;
/** The key of a word in the elements. */
export type Word = (typeof WORDS)[number];

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
