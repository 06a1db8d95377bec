import { fill } from '../locales/fill.js';
import type { Word } from '../locales/contract.js';
import type { Badge, CardView } from './contract.js';
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
  view: CardView,
  id: PrivacyNote['id'],
  level: PrivacyNote['level'],
  params: Readonly<Record<string, string | number>> = {},
  part?: OptionalPart,
): PrivacyNote => ({
  id,
  level,
  text: fill(view.words[`private-${id}` as Word], params, view.lang),
  ...(part ? { part } : {}),
});

const EMAIL_TYPES = ['email', 'emailAddress'];

function identityNotes({ credential }: Badge, view: CardView): PrivacyNote[] {
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
  view: CardView,
): PrivacyNote[] {
  if (!subjectId || identities.some(({ hash }) => hash === subjectId)) return [];
  const mail = /^mailto:(.+)$/i.exec(subjectId)?.[1];
  return [
    mail
      ? note(view, 'email', 'warn', { value: mail })
      : note(view, 'subject', 'note', { value: subjectId }),
  ];
}

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
export function privacyNotes(badge: Badge, view: CardView): PrivacyNote[] {
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
      ? [
          note(
            view,
            'evidence',
            'warn',
            { value: view.evidence.map(({ name }) => name.text).join(', ') },
            'evidence',
          ),
        ]
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
