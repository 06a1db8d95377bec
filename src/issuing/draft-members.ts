import { isObject } from '../json/values.js';
import type {
  AchievementDraft,
  CredentialDraft,
  ProfileDraft,
  RecipientDraft,
} from './draft-types.js';

type Members<T> = Readonly<Record<keyof T, true>>;

const PROFILE: Members<ProfileDraft> = {
  id: true,
  name: true,
  url: true,
  description: true,
  email: true,
  phone: true,
  image: true,
  address: true,
  otherIdentifiers: true,
  parentOrg: true,
  accreditations: true,
  endorsements: true,
};
const RECIPIENT: Members<RecipientDraft> = { id: true, email: true, identifiers: true };
const ACHIEVEMENT: Members<AchievementDraft> = {
  id: true,
  name: true,
  description: true,
  criteria: true,
  image: true,
  achievementType: true,
  tags: true,
  alignments: true,
  resultDescriptions: true,
  creator: true,
  creditsAvailable: true,
  fieldOfStudy: true,
  specialization: true,
  humanCode: true,
  version: true,
  inLanguage: true,
  otherIdentifiers: true,
  endorsements: true,
};
const DRAFT: Members<CredentialDraft> = {
  id: true,
  name: true,
  description: true,
  image: true,
  issuer: true,
  recipient: true,
  achievement: true,
  validFrom: true,
  validUntil: true,
  awardedDate: true,
  evidence: true,
  results: true,
  narrative: true,
  creditsEarned: true,
  licenseNumber: true,
  role: true,
  term: true,
  activityStart: true,
  activityEnd: true,
  source: true,
  refresh: true,
  endorsements: true,
};

/** A member for a remark to the author, which JSON has no other place for. */
export const REMARK = '//';

const unknownIn = (value: unknown, members: object): string[] =>
  isObject(value)
    ? Object.keys(value).filter((name) => name !== REMARK && !Object.hasOwn(members, name))
    : [];

/** A definition, which has a type, has the members of OB 3.0. */
const ofAchievement = (value: unknown): string[] =>
  isObject(value) && 'type' in value ? [] : unknownIn(value, ACHIEVEMENT);

/**
 * Lists the members of a draft that do not exist, as paths such as `achievement.critera`: they would
 * be left out without a word.
 */
export const unknownMembers = (draft: Readonly<Record<string, unknown>>): string[] => [
  ...unknownIn(draft, DRAFT),
  ...unknownIn(draft['issuer'], PROFILE).map((name) => `issuer.${name}`),
  ...unknownIn(draft['recipient'], RECIPIENT).map((name) => `recipient.${name}`),
  ...ofAchievement(draft['achievement']).map((name) => `achievement.${name}`),
];
