import type { RuleProfile } from '../contract.js';
import { EUROPE_RULES } from './europe.js';
import { OB3_RULES } from './ob3.js';
import { TRUSTED_STYLE_RULES } from './trusted.js';

/**
 * Lists the rule profiles of `lint`: Open Badges 3.0, self-checks in the manner of TrustEd
 * microcredentials, and the European standard elements of a micro-credential. They are data with a
 * version; a profile of your own has the same form.
 *
 * @example
 * import { ruleProfiles } from 'open-badge-elements/issue';
 * console.log(ruleProfiles().map(({ id, version }) => `${id} ${version}`));
 */
export const ruleProfiles = (): readonly RuleProfile[] => [
  OB3_RULES,
  ...TRUSTED_STYLE_RULES,
  EUROPE_RULES,
];

/** The profile that is used where none is named. */
export const DEFAULT_PROFILE = OB3_RULES.id;
