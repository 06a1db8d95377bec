/** Tables of docs/guides/answers.md: every value of every answer. A value that is missing here does not compile. */
import { EXIT } from '../../src/cli/io.js';
import type { HeadlineId, Messages } from '../../src/locales/contract.js';
import type {
  Authentic,
  CheckId,
  Current,
  HolderControl,
  IssuerTrust,
  Outcome,
  RecipientMatch,
  Verdict,
} from '../../src/report/index.js';
import { code, tableOf } from './markdown.js';

type Leads = ReadonlyArray<readonly [HeadlineId, string]>;

/** First words of each verdict, with the case in which they are used. */
export const VERDICTS: Readonly<Record<Verdict, Leads>> = {
  valid: [
    [
      'valid',
      'authentic and current, and the issuer is named by a web domain or by a list of yours',
    ],
    ['signed', 'authentic and current, but the issuer is known only by its key; not green'],
    ['record', 'a record (CLR), and each badge in it is valid'],
    ['record-signed', 'a valid record with a badge in it whose issuer is known by its key alone'],
    ['record-mixed', 'a valid record with a badge in it that is not valid'],
    ['other-person', 'valid, but `recipient` is `mismatch`'],
    ['not-held', 'valid, but whoever presented it did not prove that it is theirs'],
  ],
  invalid: [
    ['invalid', 'changed after signing, or another fault of the signature'],
    ['foreign-key', 'signed with a key that is not the issuer’s'],
    [
      'faulty',
      'a required part is missing or malformed, so it is no badge according to the standard',
    ],
    ['unsigned', 'no proof, and not hosted by the issuer'],
  ],
  revoked: [['revoked', 'the issuer’s status list revokes it; this is final']],
  suspended: [['suspended', 'the issuer’s status list suspends it for now']],
  expired: [['expired', 'authentic, but its end date has passed']],
  'not-yet-valid': [['not-yet-valid', 'authentic, but its start date is in the future']],
  unsupported: [
    [
      'unsupported',
      'a proof, key or status method that is not implemented, or more work than the limits allow',
    ],
    ['other-kind', 'a verifiable credential, but not an Open Badge'],
  ],
  indeterminate: [
    [
      'indeterminate',
      'no fault was found, but something needed was unavailable: a key, a status list, a hosted document',
    ],
  ],
  malformed: [['malformed', 'no badge could be read from the input']],
};

/** First words where there is no report. */
export const NO_VERDICT: Leads = [
  ['unchecked', 'not verified yet, or `verify="off"`'],
  ['checking', 'being verified'],
  ['unread', 'the file could not be fetched or opened'],
  ['waiting', 'one part of several was read, such as the first of three QR codes'],
];

const AUTHENTIC: Readonly<Record<Authentic, string>> = {
  yes: 'the signature is valid and its key is the issuer’s, or the issuer’s site serves this badge',
  no: 'one of the two failed, or the badge breaks the standard',
  unknown: 'the key or the hosted document was unavailable',
  unsupported: 'a proof or key method that is not implemented',
};
const CURRENT: Readonly<Record<Current, string>> = {
  yes: 'authentic, within its dates, and neither revoked nor suspended; also if the issuer keeps no status list',
  revoked: 'a set bit in a revocation list, or an entry in the issuer’s list of Open Badges 2.0',
  suspended: 'a set bit in a suspension list',
  expired: 'its end date has passed',
  'not-yet-valid': 'its start date is in the future',
  unknown: 'the status list was unavailable or unusable, or the badge is not known to be authentic',
  unsupported: 'a status method that is not implemented',
};
const ISSUER: Readonly<Record<IssuerTrust, string>> = {
  trusted: 'a list in `trustedIssuers` names the issuer, and the badge is authentic',
  unlisted: 'lists were given, and none names the issuer; this is not a fault',
  unknown: 'no list was given, a list was unavailable, or the badge is not known to be authentic',
};
const RECIPIENT: Readonly<Record<RecipientMatch, string>> = {
  match: 'the badge names the person that you gave as `recipient`',
  mismatch: 'the badge names someone else',
  'not-checked': 'no `recipient` was given, or the badge has no identifier that can be compared',
};
const HOLDER: Readonly<Record<HolderControl, string>> = {
  proven: 'the presentation is signed with the recipient’s key, for your challenge and domain',
  failed: 'it is not',
  unknown: 'the recipient’s key was unavailable',
  'not-checked': 'no presentation was asked for',
};
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  pass: 'the fact was checked and is as it should be',
  fail: 'the fact was checked and is wrong',
  warn: 'something you may want to know; it does not change an answer',
  unknown: 'a remote fact was unavailable; never counts as a fault',
  unsupported: 'not implemented here; never counts as a fault',
  skipped: 'not checked, since an option, or another finding, left it out',
};
const CHECKS: Readonly<Record<CheckId, string>> = {
  read: '`verdict` (`malformed`)',
  structure: '`authentic`',
  proof: '`authentic`',
  key: '`authentic`',
  schema: '`authentic`',
  validity: '`current`',
  status: '`current`',
  issuer: '`issuer`',
  recipient: '`recipient`',
  presentation: '`holder`',
  endorsement: 'none, unless `strictEndorsements`: then `authentic`',
  child: 'none: each badge in a record has a report of its own',
  results: 'none',
  evidence: 'none',
  refresh: 'none',
  custom: 'none, unless your check names another one',
};
const STATUSES: Readonly<Record<keyof typeof EXIT, string>> = {
  valid:
    'every badge and presentation is valid, and the `--recipient` or `--challenge` matches; or the command did what it should',
  notValid:
    'a badge is not valid, a recipient does not match, a presentation is not valid, a file has no badge; or nothing was written',
  undecided:
    'a badge is `indeterminate` or `unsupported`, or its recipient could not be compared, the presentation around it could not be decided, and none is worse',
  usage: 'unknown option, missing file, wrong value',
  interrupted: 'stopped with Ctrl-C; results printed until then are final',
};

/** Reads a template of a message without its parameters. */
const sentence = (template: string): string =>
  template
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\{\w+:[^}]*?other=([^;}]*)[^}]*\}/g, (_, form) => form.replaceAll('#', '…'))
    .replace(/\{\w+\|([^}]*)\}/g, '$1')
    .replace(/\{\w+\}/g, '…')
    .trim();

const valuesOf = (
  values: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string>>,
): string =>
  tableOf(
    ['value', 'when', 'the report says'],
    Object.entries(values).map(([value, when]) => [code(value), when, sentence(said[value] ?? '')]),
  );

const leads = ({ headlines }: Messages, rows: Leads): string[][] =>
  rows.map(([id, when]) => [headlines[id].lead, when]);

/** Makes the tables of the page, by the names of their places. */
export const answerTables = (en: Messages): Readonly<Record<string, string>> => ({
  verdict: tableOf(
    ['`verdict`', 'the card says', 'when'],
    Object.entries(VERDICTS).flatMap(([verdict, rows]) =>
      leads(en, rows).map((row, at) => [at === 0 ? code(verdict) : '', ...row]),
    ),
  ),
  'no-verdict': tableOf(['the card says', 'when'], leads(en, NO_VERDICT)),
  authentic: valuesOf(AUTHENTIC, en.answers.authentic),
  current: valuesOf(CURRENT, en.answers.current),
  issuer: valuesOf(ISSUER, en.answers.issuer),
  recipient: valuesOf(RECIPIENT, en.answers.recipient),
  holder: tableOf(
    ['value', 'when'],
    Object.entries(HOLDER).map(([value, when]) => [code(value), when]),
  ),
  outcomes: valuesOf(OUTCOMES, en.outcomes),
  checks: tableOf(
    ['`check`', 'name', 'decides'],
    Object.entries(CHECKS).map(([id, decides]) => [code(id), en.checks[id as CheckId], decides]),
  ),
  'exit-statuses': tableOf(
    ['status', 'when'],
    Object.entries(STATUSES).map(([name, when]) => [
      code(String(EXIT[name as keyof typeof EXIT])),
      when,
    ]),
  ),
});
