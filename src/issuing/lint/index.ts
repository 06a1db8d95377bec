import type { JsonObject } from '../../badge/contract.js';
import type { GivenContexts } from '../../securing/data-integrity/contract.js';
import { draftFaults } from '../conformance.js';
import { placedByType, pointerInside, type Placed } from '../surroundings.js';
import type { LintFinding, RuleProfile } from './contract.js';
import { fixOf } from './fixes.js';
import { unmetAt, type Planned } from './needs.js';
import { assertProfile } from './profile-checks.js';
import { DEFAULT_PROFILE, ruleProfiles } from './profiles/index.js';

/** Options of `lint`. */
export interface LintOptions {
  /** Profiles by id, or of your own. Default: `ob-3.0`. */
  readonly profiles?: ReadonlyArray<string | RuleProfile>;
  /** True when the badge will get an entry of a status list as it is issued. Default: `false`. */
  readonly statusList?: boolean;
  /** Documents of extension contexts that are not bundled. */
  readonly contexts?: GivenContexts;
}

/**
 * Finds a profile by its id.
 *
 * @throws TypeError for an id that no profile has, naming those that exist
 */
function profileOf(given: string | RuleProfile): RuleProfile {
  if (typeof given !== 'string') {
    assertProfile(given);
    return given;
  }
  const known = ruleProfiles();
  const found = known.find(({ id }) => id === given);
  if (found) return found;
  const ids = known.map(({ id }) => id).join(', ');
  throw new TypeError(`rule profile: expected one of ${ids}; got ${given}`);
}

function withoutProof(credential: JsonObject): JsonObject {
  const { proof: _, ...rest } = credential;
  return rest;
}

/** Keeps what is about the judged part, with pointers into it. */
const inside = (findings: readonly LintFinding[], { pointer: part }: Placed): LintFinding[] =>
  findings.flatMap((finding) => {
    const pointer = pointerInside(finding.pointer, part);
    return pointer === undefined ? [] : [{ ...finding, pointer }];
  });

async function faultsIn(credential: JsonObject, contexts?: GivenContexts): Promise<LintFinding[]> {
  const faults = await draftFaults(withoutProof(credential), contexts);
  return faults.map(({ code, pointer, message }) => ({
    level: 'fault',
    code,
    profile: 'conformance',
    pointer,
    reason: message,
    fix: fixOf(code),
  }));
}

const weaknessesIn = (
  credential: JsonObject,
  profile: RuleProfile,
  planned: Planned,
): LintFinding[] =>
  profile.rules.flatMap((rule) =>
    unmetAt(credential, rule, planned).map((pointer) => ({
      level: rule.level,
      code: rule.id,
      profile: profile.id,
      pointer,
      reason: rule.reason,
      fix: rule.fix,
    })),
  );

/**
 * Lists every fault and every weakness of a badge or of its definition, each with its place, the
 * reason and what to do. A fault is a deviation from Open Badges 3.0 for which `issue` refuses to
 * sign; a weakness is allowed, and graded by the rule profiles. A self-check: it certifies nothing.
 *
 * @param document a credential, with or without a proof (which is not verified), or an
 *   `Achievement`, `Profile`, `Alignment` or `ResultDescription` alone
 * @param options rule profiles, and what will be added as the badge is issued
 * @returns faults first, then the findings of each profile; empty when there is nothing to improve
 * @throws TypeError for a profile that is not known or not usable
 * @example
 * import { buildCredential, lint } from 'open-badge-elements/issue';
 * const credential = await buildCredential(draft, { issuer: signer.controller, now: new Date() });
 * const findings = await lint(credential, { profiles: ['ob-3.0', 'eu-micro-credential'], statusList: true });
 * for (const { level, pointer, reason, fix } of findings) console.log(level, pointer, reason, fix);
 */
export async function lint(
  document: JsonObject,
  options: LintOptions = {},
): Promise<readonly LintFinding[]> {
  const { profiles = [DEFAULT_PROFILE], statusList = false, contexts = () => undefined } = options;
  const chosen = profiles.map(profileOf);
  const judged = placedByType(document);
  const faults = await faultsIn(judged.credential, contexts);
  const weaknesses = chosen.flatMap((profile) =>
    weaknessesIn(judged.credential, profile, { statusList }),
  );
  return inside([...faults, ...weaknesses], judged);
}
