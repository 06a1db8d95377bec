import type { Identity } from '../application/contract.js';
import { fold } from '../cleaning/names/fold.js';
import type { Assessor, Conflict } from './contract.js';

/** Domains of providers at which unrelated people have addresses. */
const PROVIDERS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com proton.me protonmail.com aol.com gmx.de gmx.net gmx.at web.de t-online.de mail.ru yandex.ru qq.com 163.com orange.fr free.fr laposte.net'.split(
    ' ',
  ),
);
const NOT_A_LETTER = /[^\p{L}\p{N}@.]+/gu;

/** Folds case, diacritics, punctuation and spaces. */
const plain = (text: string): string => fold(text).text.replace(NOT_A_LETTER, ' ').trim();

const domainOf = (email: string): string | undefined => {
  const domain = plain(email).split('@')[1];
  return domain && !PROVIDERS.has(domain) ? domain : undefined;
};
/** Compares domains: a department's is its university's. */
const isSameDomain = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/** The learner's values that are compared. */
interface Learner {
  readonly emails: readonly string[];
  readonly names: readonly string[];
  readonly organizations: readonly string[];
  readonly others: readonly string[];
}

function learnerOf({ recipient, name, organization, others }: Identity): Learner {
  const { email } = recipient as { readonly email?: string };
  return {
    emails: email ? [plain(email)] : [],
    names: name ? [plain(name)] : [],
    organizations: organization ? [plain(organization)] : [],
    others: others.map(plain),
  };
}

function domainConflicts(emails: readonly string[], learner: Learner): readonly Conflict[] {
  const domains = [...learner.emails, ...learner.others].flatMap((email) => domainOf(email) ?? []);
  return emails.flatMap((email) => {
    const domain = domainOf(email);
    return domain && domains.some((other) => isSameDomain(domain, other))
      ? [{ kind: 'email-domain', value: domain } as const]
      : [];
  });
}

/**
 * Computes the conflicts of interest of an assessor with the people of a submission: the same person,
 * declared ones, the same organisation, the same domain of e-mail, a co-submitter. The assessor is
 * then not offered the work, and is not told why.
 *
 * @param assessor as the issuer knows the person
 * @param identity of the learner, decrypted by the grantor
 * @returns none where the assessor may see the work
 * @example
 * import { conflictsOf } from 'open-badge-elements/assess';
 * const identity = { submission: 's-1', recipient: { email: 'ada@maths.college.example' }, others: [], fileNames: {} };
 * const [conflict] = conflictsOf({ id: 'a-1', emails: ['b@college.example'] }, identity);
 * console.log(conflict?.kind); // email-domain
 */
export function conflictsOf(assessor: Assessor, identity: Identity): readonly Conflict[] {
  const learner = learnerOf(identity);
  const { emails = [], organizations = [], declared = [] } = assessor;
  const people = [...learner.emails, ...learner.names];
  const matching = (
    values: readonly string[],
    among: readonly string[],
    kind: Conflict['kind'],
  ): readonly Conflict[] =>
    values.filter((value) => among.includes(plain(value))).map((value) => ({ kind, value }));
  return [
    ...matching(emails, learner.emails, 'same-person'),
    ...matching(declared, [...people, ...learner.organizations, ...learner.others], 'declared'),
    ...matching(organizations, learner.organizations, 'organization'),
    ...matching(emails, learner.others, 'co-submitter'),
    ...domainConflicts(emails, learner),
  ];
}
