import { nearName } from '../json/near-name.js';
import { isObject, type Json } from '../json/values.js';
import type {
  AccreditationDraft,
  AchievementDraft,
  AddressDraft,
  AlignmentDraft,
  CredentialDraft,
  EvidenceDraft,
  OtherIdentifierDraft,
  ProfileDraft,
  RecipientDraft,
  ResultDescriptionDraft,
  ResultDraft,
  RubricLevelDraft,
} from './draft-types.js';
import type { IdentifierDraft } from './identity.js';

/**
 * A member with any value, with the one text that is written anyway, or with an object (or a list of
 * such) whose members are these.
 */
type Member = true | string | (() => Readonly<Record<string, Member>>);
/** A part without a type of its own may have that of OB 3.0, which the credential gets. */
type Members<T> = Readonly<Record<keyof T, Member>> &
  ('type' extends keyof T ? unknown : { readonly type?: string });

const ADDRESS: Members<AddressDraft> = {
  type: 'Address',
  country: true,
  countryCode: true,
  region: true,
  locality: true,
  street: true,
  postalCode: true,
};
const OTHER_IDENTIFIER: Members<OtherIdentifierDraft> = { identifier: true, type: true };
const ACCREDITATION: Members<AccreditationDraft> = {
  id: true,
  name: true,
  contactInstructions: true,
  url: true,
  description: true,
  email: true,
  phone: true,
  address: () => ADDRESS,
  logo: true,
  areaServed: true,
  accreditationDate: true,
  educationalSector: true,
};
const PROFILE: Members<ProfileDraft> = {
  type: 'Profile',
  id: true,
  name: true,
  url: true,
  description: true,
  email: true,
  phone: true,
  image: true,
  address: () => ADDRESS,
  otherIdentifiers: () => OTHER_IDENTIFIER,
  parentOrg: () => PROFILE,
  accreditations: () => ACCREDITATION,
  endorsements: true,
};
const IDENTIFIER: Members<IdentifierDraft> = { type: true, value: true, hashed: true };
const RECIPIENT: Members<RecipientDraft> = {
  type: 'AchievementSubject',
  id: true,
  email: true,
  identifiers: () => IDENTIFIER,
};
const ALIGNMENT: Members<AlignmentDraft> = {
  name: true,
  url: true,
  code: true,
  description: true,
  framework: true,
  type: true,
};
const EVIDENCE: Members<EvidenceDraft> = {
  type: 'Evidence',
  id: true,
  name: true,
  description: true,
  narrative: true,
  genre: true,
  audience: true,
};
const LEVEL: Members<RubricLevelDraft> = {
  type: 'RubricCriterionLevel',
  id: true,
  name: true,
  description: true,
  level: true,
  points: true,
  alignments: () => ALIGNMENT,
};
const RESULT_DESCRIPTION: Members<ResultDescriptionDraft> = {
  id: true,
  name: true,
  type: true,
  allowedValues: true,
  levels: () => LEVEL,
  requiredLevel: true,
  requiredValue: true,
  valueMin: true,
  valueMax: true,
  alignments: () => ALIGNMENT,
};
const RESULT: Members<ResultDraft> = {
  type: 'Result',
  resultDescription: true,
  value: true,
  achievedLevel: true,
  status: true,
  alignments: () => ALIGNMENT,
};
const ACHIEVEMENT: Members<AchievementDraft> = {
  id: true,
  name: true,
  description: true,
  criteria: true,
  image: true,
  achievementType: true,
  tags: true,
  alignments: () => ALIGNMENT,
  resultDescriptions: () => RESULT_DESCRIPTION,
  creator: () => PROFILE,
  creditsAvailable: true,
  fieldOfStudy: true,
  specialization: true,
  humanCode: true,
  version: true,
  inLanguage: true,
  otherIdentifiers: () => OTHER_IDENTIFIER,
  endorsements: true,
};
const DRAFT: Members<CredentialDraft> = {
  id: true,
  name: true,
  description: true,
  image: true,
  issuer: () => PROFILE,
  recipient: () => RECIPIENT,
  achievement: true,
  validFrom: true,
  validUntil: true,
  awardedDate: true,
  evidence: () => EVIDENCE,
  results: () => RESULT,
  narrative: true,
  creditsEarned: true,
  licenseNumber: true,
  role: true,
  term: true,
  activityStart: true,
  activityEnd: true,
  source: () => PROFILE,
  refresh: true,
  endorsements: true,
};

/** A member for a remark to the author, which JSON has no other place for. */
export const REMARK = '//';

/** A definition, or another part of OB 3.0, has a type, and the members of OB 3.0. */
const isDefined = (value: object): boolean => 'type' in value;

const isOnly = (value: unknown, text: string): boolean =>
  Array.isArray(value) ? value.length === 1 && value[0] === text : value === text;

function unknownIn(value: unknown, members: Readonly<Record<string, Member>>): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, at) => unknownIn(each, members).map((path) => `${at}.${path}`));
  // bytes of an image are an object too
  if (!isObject(value as Json) || ArrayBuffer.isView(value)) return [];
  return Object.entries(value as object).flatMap(([name, each]) => {
    if (name === REMARK) return [];
    const member = Object.hasOwn(members, name) ? members[name]! : undefined;
    if (member === undefined) return [name];
    if (typeof member === 'string') return isOnly(each, member) ? [] : [name];
    return member === true ? [] : unknownIn(each, member()).map((path) => `${name}.${path}`);
  });
}

/**
 * Lists the members of a draft that do not exist, as paths such as `achievement.critera`: they would
 * be left out without a word.
 */
export function unknownMembers(draft: Readonly<Record<string, unknown>>): string[] {
  const { achievement, ...rest } = draft;
  const isOwn = isObject(achievement as Json) && !isDefined(achievement as object);
  return [
    ...unknownIn(rest, DRAFT),
    ...(isOwn ? unknownIn(achievement, ACHIEVEMENT).map((path) => `achievement.${path}`) : []),
  ];
}

/** Gives the members of the object in which a member at a path is; undefined for one that has none. */
function membersAround(names: readonly string[]): Readonly<Record<string, Member>> | undefined {
  let members: Readonly<Record<string, Member>> | undefined = DRAFT;
  for (const name of names) {
    const member: Member | undefined =
      members === DRAFT && name === 'achievement' ? () => ACHIEVEMENT : members[name];
    if (typeof member !== 'function') return undefined;
    members = member();
  }
  return members;
}

/**
 * Words the member that an unknown one was probably meant for, to follow “no such member”.
 *
 * @param path as `unknownMembers` gives it
 * @returns empty where no name is near
 * @example meantMember('achievement.critera') // '; "criteria" may be meant'
 */
export function meantMember(path: string): string {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name)),
    given = names.pop()!,
    meant = nearName(given, Object.keys(membersAround(names) ?? {}));
  return meant === undefined || meant === given ? '' : `; "${meant}" may be meant`;
}
