import type { DefinitionFinding } from './contract.js';

type Rule = Pick<DefinitionFinding, 'level' | 'reason' | 'fix'>;

const required = (reason: string, fix: string): Rule => ({ level: 'required', reason, fix });
const recommended = (reason: string, fix: string): Rule => ({ level: 'recommended', reason, fix });

/** The rules for authors, by their stable names. */
export const DEFINITION_RULES = {
  shape: required('The value has another form than a definition has there.', 'Give it that form.'),
  'id-not-absolute': required(
    'Badges refer to the definition by its id.',
    'Give it an https URL at which the definition is published, or a urn:uuid:.',
  ),
  'id-unusable': required(
    'The id becomes part of a URI in each badge.',
    'Use up to 100 letters, digits, ".", "_" and "-", or an absolute URI.',
  ),
  'id-repeated': required(
    'Reviews and badges refer to parts, requirements and criteria by their ids.',
    'Give each its own id.',
  ),
  'version-missing': required(
    'A decision names the version of the rubric it was made with.',
    'Give the definition a version, such as 1.0.',
  ),
  'name-missing': required('A title is shown everywhere.', 'Give it a name.'),
  'competency-missing': required(
    'A micro-credential recognises one competency.',
    'State it in one sentence.',
  ),
  'competency-several': required(
    'A micro-credential recognises a single competency, stated in one sentence.',
    'Keep one sentence; make a micro-credential of its own of each further competency.',
  ),
  'competency-long': recommended(
    'Readers of the badge see the competency in one line.',
    'Shorten it to 300 characters or fewer.',
  ),
  'method-missing': required(
    'The key method is the practice that the evidence shows.',
    'Describe the key method.',
  ),
  'components-missing': recommended(
    'Components tell learners which steps of the method count.',
    'Name the components of the key method.',
  ),
  'research-missing': required(
    'A method is published with the research that supports it.',
    'Name at least one publication.',
  ),
  'research-without-url': recommended(
    'Readers cannot look up a publication without a URL.',
    'Add its URL, such as a DOI link.',
  ),
  'guidelines-missing': required(
    'Learners need to know how to submit and how it is evaluated.',
    'Write the submission guidelines.',
  ),
  'parts-missing': required('There is nothing to submit.', 'Add at least one part with evidence.'),
  'evidence-part-missing': required(
    'A competency is shown by evidence; questions alone do not show it.',
    'Add a part of the kind evidence.',
  ),
  'part-empty': required('The part has nothing to hand in.', 'Add a requirement.'),
  'part-without-rubric': required(
    'A part without criteria cannot be assessed.',
    'Add at least one criterion, such as Not yet and Passing.',
  ),
  'levels-too-few': required(
    'A criterion with fewer than two levels decides nothing.',
    'Add levels, from low to high.',
  ),
  'required-level-unknown': required(
    'The required level is not one of the levels.',
    'Set it to the id of a level of this criterion.',
  ),
  'required-level-lowest': required(
    'Every submission reaches the lowest level.',
    'Require a higher level.',
  ),
  'level-undescribed': recommended(
    'Two assessors agree more often where each level is described.',
    'Describe what a submission of this level shows.',
  ),
  'criterion-unreachable': required(
    'No evidence of the submission can show this criterion.',
    'Name the requirements that show it, by their ids.',
  ),
  'criterion-evidence-unknown': required(
    'The criterion names a requirement that does not exist.',
    'Name a requirement of this definition.',
  ),
  'criterion-evidence-optional': recommended(
    'All evidence of this criterion is optional, so that a complete submission may not show it.',
    'Make one of its requirements mandatory.',
  ),
  'requirement-unassessed': recommended(
    'No criterion uses this requirement: learners work on it for nothing.',
    'Name it as evidence of a criterion, or leave it out.',
  ),
  'bounds-impossible': required(
    'No answer fits the limits.',
    'Use whole numbers from 0, with the minimum not above the maximum.',
  ),
  'accept-missing': required(
    'Neither files nor links are accepted.',
    'Set accept to file, link, or both.',
  ),
  'media-type-unknown': required(
    'Files of this media type cannot be recognised from their bytes, so that none is accepted.',
    'Use one of the media types that are recognised.',
  ),
  'media-type-not-cleaned': recommended(
    'Nothing can be removed from files of this type, so the grantor has to pass each of them by name before assessors see it.',
    'Accept types that are cleaned, such as PDF, PNG or JPEG, where they serve as well; otherwise plan for the grantor to look at each file.',
  ),
  'file-size-beyond-limit': required(
    'The size is not a whole number of bytes between 1 and the limit for all definitions.',
    'Lower the size, or ask for a link.',
  ),
  'skills-missing': recommended(
    'Skills of a framework let others find and compare the micro-credential.',
    'Align it to at least one skill.',
  ),
  'profile-id-missing': required(
    'A Profile in an achievement or a badge has an id (OB 3.0 Profile).',
    'Give it the https URL or DID of the organisation.',
  ),
  'issuer-missing': required('Readers must know who awards it.', 'Give the issuer a name.'),
  'fee-unusable': required(
    'The price cannot be shown.',
    'Write the amount as a decimal number, such as 30.00, and the currency in ISO 4217, such as USD.',
  ),
  'language-missing': recommended(
    'Screen readers and translations need the language.',
    'Set inLanguage, such as en.',
  ),
  'policy-unusable': required(
    'The number must be a whole number of at least 1.',
    'Correct it, or leave it out for the default.',
  ),
} satisfies Readonly<Record<string, Rule>>;

/** Name of a rule for authors. */
export type DefinitionRule = keyof typeof DEFINITION_RULES;

/** A place that breaks a rule. */
export interface Broken {
  readonly code: DefinitionRule;
  readonly pointer: string;
}

/** Completes a broken rule with its reason and fix. */
export const findingOf = ({ code, pointer }: Broken): DefinitionFinding => ({
  ...DEFINITION_RULES[code],
  code,
  pointer,
});
