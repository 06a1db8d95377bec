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
/** Lists the domains above a domain: a department's is its university's. */
function above(domain: string): readonly string[] {
  const labels = domain.split('.');
  return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
}

/** Values of a learner that an assessor must not share, folded. */
export interface LearnerTraits {
  readonly emails: readonly string[];
  readonly names: readonly string[];
  readonly organizations: readonly string[];
  /** Identifiers of collaborators. */
  readonly others: readonly string[];
  /** Domains of e-mail addresses. */
  readonly domains: readonly string[];
  /** Domains above these. */
  readonly above: readonly string[];
}

/** Gathers the values of a learner and of the collaborators. */
export function traitsOf(identity: Identity): LearnerTraits {
  const { recipient, name, organization } = identity;
  const { email } = recipient as { readonly email?: string };
  const emails = email ? [plain(email)] : [];
  const others = identity.others.map(plain);
  const domains = [...emails, ...others].flatMap((one) => domainOf(one) ?? []);
  return {
    emails,
    names: name ? [plain(name)] : [],
    organizations: organization ? [plain(organization)] : [],
    others,
    domains,
    above: domains.flatMap(above),
  };
}

function domainConflicts(
  emails: readonly string[],
  { domains, above: higher }: LearnerTraits,
  keyed: (value: string) => string,
): readonly Conflict[] {
  return emails.flatMap((email) => {
    const domain = domainOf(email);
    const isShared =
      domain !== undefined &&
      ([...domains, ...higher].includes(keyed(domain)) ||
        above(domain).some((one) => domains.includes(keyed(one))));
    return isShared ? [{ kind: 'email-domain', value: domain } as const] : [];
  });
}

/**
 * Compares an assessor with the values of a learner.
 *
 * @param assessor as the issuer knows the person
 * @param learner values of the learner
 * @param keyed gives the form in which the learner's values are kept, such as a keyed digest, once
 *   the identity itself is encrypted. Default: as they are
 */
export function conflictsAmong(
  assessor: Assessor,
  learner: LearnerTraits,
  keyed: (value: string) => string = (value) => value,
): readonly Conflict[] {
  const { names = [], emails = [], organizations = [], declared = [] } = assessor;
  const { others } = learner;
  const people = [...learner.emails, ...learner.names];
  const matching = (
    values: readonly string[],
    among: readonly string[],
    kind: Conflict['kind'],
  ): readonly Conflict[] =>
    values.filter((value) => among.includes(keyed(plain(value)))).map((value) => ({ kind, value }));
  return [
    ...matching(emails, learner.emails, 'same-person'),
    ...matching(declared, [...people, ...learner.organizations, ...others], 'declared'),
    ...matching(organizations, learner.organizations, 'organization'),
    ...matching([...emails, ...names], others, 'co-submitter'),
    ...domainConflicts(emails, learner, keyed),
  ];
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
export const conflictsOf = (assessor: Assessor, identity: Identity): readonly Conflict[] =>
  conflictsAmong(assessor, traitsOf(identity));
