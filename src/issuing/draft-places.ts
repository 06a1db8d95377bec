import type { JsonObject } from '../badge/contract.js';
import { isObject } from '../json/values.js';

/** How the members of an object of a credential are named in the draft it is built from. */
interface Names {
  /** The name in the draft, where it differs; `''` where the object itself states it. */
  readonly members?: Readonly<Record<string, string>>;
  /** Names inside of members that are objects. */
  readonly inside?: Readonly<Record<string, Names>>;
}

const IMAGE: Names = { members: { id: '' } };
const ALIGNMENT: Names = {
  members: {
    targetName: 'name',
    targetUrl: 'url',
    targetCode: 'code',
    targetDescription: 'description',
    targetFramework: 'framework',
    targetType: 'type',
  },
};
const IDENTIFIER: Names = { members: { identifierType: 'type' } };
const ADDRESS: Names = {
  members: {
    addressCountry: 'country',
    addressCountryCode: 'countryCode',
    addressRegion: 'region',
    addressLocality: 'locality',
    streetAddress: 'street',
  },
};
const OF_PROFILE = { otherIdentifier: 'otherIdentifiers', endorsement: 'endorsements' };
const PROFILE: Names = {
  members: OF_PROFILE,
  inside: {
    image: IMAGE,
    address: ADDRESS,
    otherIdentifier: IDENTIFIER,
    accreditations: { inside: { address: ADDRESS } },
    get parentOrg() {
      return PROFILE;
    },
  },
};
const LINED: Names = { members: { alignment: 'alignments' }, inside: { alignment: ALIGNMENT } };
const RESULT_DESCRIPTION: Names = {
  members: {
    ...LINED.members,
    resultType: 'type',
    allowedValue: 'allowedValues',
    rubricCriterionLevel: 'levels',
  },
  inside: { ...LINED.inside, rubricCriterionLevel: LINED },
};
const ACHIEVEMENT: Names = {
  members: {
    ...OF_PROFILE,
    ...LINED.members,
    tag: 'tags',
    resultDescription: 'resultDescriptions',
  },
  inside: {
    ...LINED.inside,
    image: IMAGE,
    creator: PROFILE,
    otherIdentifier: IDENTIFIER,
    resultDescription: RESULT_DESCRIPTION,
  },
};
const SUBJECT: Names = {
  members: {
    id: 'recipient/id',
    result: 'results',
    activityStartDate: 'activityStart',
    activityEndDate: 'activityEnd',
  },
  inside: { achievement: ACHIEVEMENT, result: LINED, source: PROFILE },
};
const CREDENTIAL: Names = {
  members: { credentialSubject: '', endorsement: 'endorsements', refreshService: 'refresh' },
  inside: {
    issuer: PROFILE,
    image: IMAGE,
    credentialSubject: SUBJECT,
    refreshService: IMAGE,
  },
};

/** Members of a credential that no draft states. */
const NOT_OF_A_DRAFT = /^\/(?:@context|type|proof|credentialStatus)(?:\/|$)/;
/** A member that the builder writes into every object, and what is in it. */
const WRITTEN = /\/(?:type|@context)(?:\/.*)?$/;
const IDENTITY = /^\/credentialSubject\/identifier(?:\/(\d+)(?:\/(\w+))?)?$/;

/** Names the place of an identity: that of the e-mail address, or of an identifier. */
function identityPlace(draft: JsonObject, [, index, member]: RegExpExecArray): string {
  const { recipient } = draft;
  if (index === undefined || !isObject(recipient)) return '/recipient';
  const isEmail = recipient['email'] !== undefined;
  if (isEmail && index === '0') return '/recipient/email';
  const names: Readonly<Record<string, string>> = { identityType: '/type', hashed: '/hashed' };
  const at = Number(index) - (isEmail ? 1 : 0);
  return `/recipient/identifiers/${at}${names[member ?? ''] ?? (member ? '/value' : '')}`;
}

/** Follows one step of a pointer; a list has the names of its items. */
function follow(names: Names, step: string): readonly [place: string, names: Names] {
  if (/^\d+$/.test(step)) return [`/${step}`, names];
  const name = names.members?.[step] ?? step;
  return [name === '' ? '' : `/${name}`, names.inside?.[step] ?? {}];
}

function placeOf(steps: readonly string[]): string {
  let [place, names] = ['', CREDENTIAL];
  for (const step of steps) {
    const [more, inside] = follow(names, step);
    [place, names] = [`${place}${more}`, inside];
  }
  return place;
}

const hasText = (draft: JsonObject, member: string): boolean => {
  const achievement = draft['achievement'];
  return isObject(achievement) && typeof achievement[member] === 'string';
};

/**
 * Finds the place in a draft from which a place in its credential was built, so that an author is
 * led to what they wrote: `/achievement/alignments/0/framework` for
 * `/credentialSubject/achievement/alignment/0/targetFramework`.
 *
 * @param draft the draft or template, without an `@context`
 * @param pointer JSON pointer into the credential, such as that of a finding of `lint`
 * @returns JSON pointer into the draft; `undefined` for what no draft states, such as the status
 * @example
 * import { draftPlace } from 'open-badge-elements/issue';
 * draftPlace(draft, '/credentialSubject/achievement/tag/0'); // '/achievement/tags/0'
 */
export function draftPlace(draft: object, pointer: string): string | undefined {
  const given = draft as JsonObject;
  if (NOT_OF_A_DRAFT.test(pointer)) return undefined;
  // the one fault of the subject itself: it names no recipient
  if (pointer === '/credentialSubject') return '/recipient';
  const identity = IDENTITY.exec(pointer);
  if (identity) return identityPlace(given, identity);
  const { achievement } = given;
  const defined = /^\/credentialSubject(\/achievement(?:\/.*)?)$/.exec(pointer)?.[1];
  if (defined !== undefined && isObject(achievement) && 'type' in achievement) return defined;
  const place = placeOf(pointer.replace(WRITTEN, '').split('/').slice(1));
  return hasText(given, 'criteria')
    ? place.replace(/^\/achievement\/criteria\/.*/, '/achievement/criteria')
    : place;
}
