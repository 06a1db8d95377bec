import type { Enumeration } from './definition.js';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Kinds of achievement. */
export const ACHIEVEMENT_TYPE: Enumeration = {
  name: 'AchievementType',
  open: true,
  values: words(`
  Achievement ApprenticeshipCertificate Assessment Assignment AssociateDegree Award Badge BachelorDegree Certificate CertificateOfCompletion
  Certification CommunityService Competency Course CoCurricular Degree Diploma DoctoralDegree Fieldwork GeneralEducationDevelopment
  JourneymanCertificate LearningProgram License Membership ProfessionalDoctorate QualityAssuranceCredential MasterCertificate MasterDegree
  MicroCredential ResearchDoctorate SecondarySchoolDiploma`),
};

/** Kinds of alignment target. */
export const ALIGNMENT_TARGET_TYPE: Enumeration = {
  name: 'AlignmentTargetType',
  open: true,
  values: words(`
  ceasn:Competency ceterms:Credential CFItem CFRubric CFRubricCriterion CFRubricCriterionLevel CTDL`),
};

/** Kinds of result. */
export const RESULT_TYPE: Enumeration = {
  name: 'ResultType',
  open: true,
  values: words(`
  GradePointAverage LetterGrade Percent PerformanceLevel PredictedScore RawScore Result RubricCriterion RubricCriterionLevel RubricScore
  ScaledScore Status`),
};

/** Statuses of a result; the only list that may not be extended. */
export const RESULT_STATUS_TYPE: Enumeration = {
  name: 'ResultStatusType',
  open: false,
  values: words(`
  Completed Enrolled Failed InProgress OnHold Provisional Withdrew`),
};

/** Kinds of identifier; the alias `email` is from 1EdTech's own sample (M-24). */
export const IDENTIFIER_TYPE: Enumeration = {
  name: 'IdentifierTypeEnum',
  open: true,
  aliases: ['email'],
  values: words(`
  name sourcedId systemId productId userName accountId emailAddress nationalIdentityNumber isbn issn lisSourcedId oneRosterSourcedId
  sisSourcedId ltiContextId ltiDeploymentId ltiToolId ltiPlatformId ltiUserId identifier`),
};

/** Relations between two achievements of a CLR. */
export const ASSOCIATION_TYPE: Enumeration = {
  name: 'AssociationType',
  open: true,
  values: words(`
  exactMatchOf isChildOf isParentOf isPartOf isPeerOf isRelatedTo precedes replacedBy`),
};
