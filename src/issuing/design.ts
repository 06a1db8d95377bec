/** Defines and judges what is issued: builders, templates, images, skills, lint. */
export {
  defineAchievement,
  defineAlignment,
  defineProfile,
  defineResultDescription,
  type DefineOptions,
} from './define.js';
export { defineEndorsement, type EndorsementDraft } from './define-endorsement.js';
export { draftPlace } from './draft-places.js';
export { rubric, type RubricDraft } from './rubric.js';
export { defineBadge, readTemplate, type BadgeTemplate, type TemplateOptions } from './template.js';
export { linesOfYaml, type LineOf } from './yaml-lines.js';
export {
  drawBadgeImage,
  type BadgeImageStyle,
  type BadgeImageText,
} from './drawing/badge-image.js';
export { lint, type LintOptions } from './lint/index.js';
export type {
  CheckName,
  LintFinding,
  Need,
  Rule,
  RuleLevel,
  RuleProfile,
} from './lint/contract.js';
export { ruleProfiles } from './lint/profiles/index.js';
export { importSkills, type SkillFormat, type SkillOptions } from './skills/index.js';
export type * from './draft-types.js';
export { identityObject, type IdentifierDraft } from './identity.js';
export { badgeImage, embedImage, imageDataUri, imageType } from './image-data.js';
