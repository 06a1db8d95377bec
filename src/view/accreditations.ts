import type { Accreditation, Badge } from '../badge/contract.js';
import { day } from './dates.js';
import { SHOWN_LIMITS } from './shown-limits.js';
import { link } from './host.js';
import { best, neutralise, PARAM_LIMIT, phrase } from './sanitize-text.js';
import type { AccreditationView } from './contract.js';

const short = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : neutralise(text, PARAM_LIMIT) || undefined;

function shown(stated: Accreditation, lang: string): AccreditationView[] {
  const name = phrase(best(stated.name, lang) ?? stated.url ?? stated.id, PARAM_LIMIT);
  if (!name) return [];
  const { areaServed, educationalSector, date } = stated;
  return [
    {
      name,
      link: link(stated.url),
      facts: [short(educationalSector), short(areaServed), day(date, lang)].filter(
        (each) => each !== undefined,
      ),
      description: phrase(best(stated.description, lang)),
      contact: phrase(stated.contactInstructions),
    },
  ];
}

/**
 * Lists who accredited the issuer, as it states itself (Issuer Accreditation Extension 2.0): its own
 * signature is all that covers it, so that a view names it beside the issuer and never as a result of
 * a check.
 */
export const accreditationsOf = (
  { credential }: Badge,
  lang: string,
): readonly AccreditationView[] =>
  (credential.issuer.accreditations ?? [])
    .slice(0, SHOWN_LIMITS.accreditations)
    .flatMap((each) => shown(each, lang));
