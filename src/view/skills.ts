import type { Alignment, Badge } from '../badge/contract.js';
import type { SkillView } from './contract.js';
import { link } from './host.js';
import { SHOWN_LIMITS } from './shown-limits.js';
import { neutralise, PARAM_LIMIT, phrase } from './sanitize-text.js';

/** Shortens a text to the length of a parameter; undefined when nothing is left of it. */
export const short = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : neutralise(text, PARAM_LIMIT) || undefined;

const skillView = ({
  name,
  code,
  framework,
  description,
  type,
  url,
}: Alignment): SkillView | undefined => {
  const named = phrase(name, PARAM_LIMIT);
  return (
    named && {
      name: named,
      code: short(code),
      framework: short(framework),
      description: phrase(description),
      type: short(type),
      link: link(url),
    }
  );
};

/** Lists the skills and frameworks that the achievement is aligned to. */
export const skillsOf = ({ credential }: Badge): SkillView[] =>
  (credential.achievement?.alignments ?? [])
    .slice(0, SHOWN_LIMITS.skills)
    .map(skillView)
    .filter((each) => each !== undefined);
