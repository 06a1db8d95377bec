import { fill } from '../locales/fill.js';
import type { ShareWord } from '../locales/contract.js';
import { PARAM_LIMIT, phrase } from '../view/sanitize-text.js';
import { SHOWN_LIMITS } from '../view/shown-limits.js';
import { link } from '../view/host.js';
import type { Badge, ShareView } from './contract.js';
import { isUrl } from '../json/url.js';

/**
 * Parts of a badge that a page may omit. They stay in the badge: signed content cannot be removed.
 */
export const OPTIONAL_PARTS = ['evidence', 'results', 'narrative', 'identifiers'] as const;
/** A part of a badge that its holder may omit from a page. */
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** A fact that every reader of the badge will learn. */
export interface PrivacyNote {
  readonly id:
    | 'email'
    | 'name'
    | 'identifier'
    | 'hash'
    | 'subject'
    | 'license'
    | 'evidence'
    | 'results'
    | 'narrative'
    | 'status'
    | 'nothing';
  /** `warn`: names or identifies a person in plain text; `note`: good to know. */
  readonly level: 'warn' | 'note';
  readonly text: string;
  /** The part of a page that can be omitted to avoid it. */
  readonly part?: OptionalPart;
}

const note = (
  view: ShareView,
  id: PrivacyNote['id'],
  level: PrivacyNote['level'],
  params: Readonly<Record<string, string | number>> = {},
  part?: OptionalPart,
): PrivacyNote => ({
  id,
  level,
  text: fill(view.words[`private-${id}` as ShareWord], params, view.lang),
  ...(part ? { part } : {}),
});

const EMAIL_TYPES = ['email', 'emailAddress'];

function identityNotes({ credential }: Badge, view: ShareView): PrivacyNote[] {
  return credential.identities.map(({ type, hash, hashed }) => {
    if (hashed) return note(view, 'hash', 'note');
    const isMail = EMAIL_TYPES.includes(type) || /^[^\s@]+@[^\s@]+$/.test(hash);
    return note(view, isMail ? 'email' : type === 'name' ? 'name' : 'identifier', 'warn', {
      type,
      value: hash,
    });
  });
}

/**
 * Describes the recipient's id. A `did:key` or URL is the same in every badge of the person; an
 * e-mail address is so too, and readable.
 */
function subjectNotes(
  { credential: { subjectId, identities } }: Badge,
  view: ShareView,
): PrivacyNote[] {
  if (!subjectId || identities.some(({ hash }) => hash === subjectId)) return [];
  const mail = /^mailto:(.+)$/i.exec(subjectId)?.[1];
  return [
    mail
      ? note(view, 'email', 'warn', { value: mail })
      : note(view, 'subject', 'note', { value: subjectId }),
  ];
}

/** Names pieces of evidence, or their hosts where they have no name. */
const namesOf = (evidence: Badge['credential']['evidence']): string =>
  evidence
    .slice(0, SHOWN_LIMITS.evidence)
    .map(({ id, name }) => phrase(name, PARAM_LIMIT)?.text ?? link(id)?.host.ascii)
    .filter((each) => each !== undefined)
    .join(', ');

/** Lists the hosts of the status lists, which are contacted at each check. */
function statusHosts({ document }: Badge): string[] {
  const entries = [document['credentialStatus'] ?? []].flat() as unknown[];
  const urls = entries
    .flatMap((entry) => (typeof entry === 'object' && entry !== null ? Object.values(entry) : []))
    .filter(
      (value): value is string =>
        typeof value === 'string' && /^https?:\/\//i.test(value) && isUrl(value),
    );
  return [...new Set(urls.map((url) => new URL(url).host))];
}

/**
 * Lists what a reader of a shared badge will be able to see, to be shown before it is shared (A-12,
 *
 *
 * @param badge the badge that `read` returned
 * @param view the view that `present` returned, for the language
 * @returns warnings first; one entry `nothing` when the badge names no person
 */
export function privacyNotes(badge: Badge, view: ShareView): PrivacyNote[] {
  const { licenseNumber, evidence, results, narrative } = badge.credential;
  const personal = [
    ...identityNotes(badge, view),
    ...subjectNotes(badge, view),
    ...(licenseNumber
      ? [note(view, 'license', 'warn', { value: licenseNumber }, 'identifiers')]
      : []),
  ];
  const parts = [
    ...(evidence.length > 0
      ? [note(view, 'evidence', 'note', { value: namesOf(evidence) }, 'evidence')]
      : []),
    ...(results.length > 0
      ? [note(view, 'results', 'note', { count: results.length }, 'results')]
      : []),
    ...(narrative ? [note(view, 'narrative', 'note', {}, 'narrative')] : []),
    ...statusHosts(badge).map((host) => note(view, 'status', 'note', { host })),
  ];
  const all = [...(personal.length === 0 ? [note(view, 'nothing', 'note')] : personal), ...parts];
  return [
    ...all.filter(({ level }) => level === 'warn'),
    ...all.filter(({ level }) => level === 'note'),
  ];
}

/** Notes that are about what a reader sees, in the order of a sentence. */
const SEEN = [
  'email',
  'name',
  'license',
  'identifier',
  'subject',
  'results',
  'evidence',
  'narrative',
] as const satisfies ReadonlyArray<PrivacyNote['id']>;

/**
 * Says in one sentence what a reader will be able to see.
 *
 * @param notes from {@link privacyNotes}
 * @param view the view that they were made for
 */
export function privacyInBrief(notes: readonly PrivacyNote[], view: ShareView): string {
  const { words, lang } = view,
    there = new Set<string>(notes.map(({ id }) => id)),
    seen = SEEN.filter((id) => there.has(id)).map((id) => words[`see-${id}`]);
  if (seen.length === 0) return words[there.has('hash') ? 'see-hidden' : 'private-nothing'];
  return fill(words['readers-see'], { list: new Intl.ListFormat(lang).format(seen) }, lang);
}
