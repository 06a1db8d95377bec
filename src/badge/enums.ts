import type { Enumeration } from './facts.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What kind of achievement it is. */
export const ACHIEVEMENT_TYPE: Enumeration = {
  name: 'AchievementType',
  open: true,
  values: words(`
  Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree Certificate CertificateOfCompletion
  Certification CommunityService Competency Course CoCurricular Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment
  JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate QualityAssuranceCredential MasterCertificate MasterDegree
  MicroCredential ResearchDoctorate SecondarySchoolDiploma`),
};

/** What an alignment points at. */
export const ALIGNMENT_TARGET_TYPE: Enumeration = {
  name: 'AlignmentTargetType',
  open: true,
  values: words(`
  ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL`),
};

/** What kind of result is described. */
export const RESULT_TYPE: Enumeration = {
  name: 'ResultType',
  open: true,
  values: words(`
  GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result RubricCriterion RubricCriterionLevel RubricScore
  ScaledScore Status`),
};

/** The status of a result; the only list that may not be extended. */
export const RESULT_STATUS_TYPE: Enumeration = {
  name: 'ResultStatusType',
  open: false,
  values: words(`
  Completed Enrolled Failed InProgress OnHold Provisional Withdrew`),
};

/** What kind of identifier it is; the alias `email` stands in 1EdTech's own sample (M-24). */
export const IDENTIFIER_TYPE: Enumeration = {
  name: 'IdentifierTypeEnum',
  open: true,
  aliases: ['email'],
  values: words(`
  name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId
  sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier`),
};

/** How two achievements of a CLR belong together. */
export const ASSOCIATION_TYPE: Enumeration = {
  name: 'AssociationType',
  open: true,
  values: words(`
  exactMatchOf isChildOf isParentOf isPartOf isPeerOf isRelatedTo precedes replacedBy`),
};
