import type { RuleProfile } from '../contract.js';

const ACHIEVEMENT = '/credentialSubject/achievement';

/**
 * The standard elements to describe a micro-credential in Europe (Council Recommendation of 16 June
 * 2022, 2022/C 243/02, Annex I). An element for which Open Badges has no field is `to-check`.
 */
export const EUROPE_RULES: RuleProfile = {
  id: 'eu-micro-credential',
  version: '1.0.0',
  title: 'European standard elements of a micro-credential (self-check)',
  source: 'Council Recommendation 2022/C 243/02, Annex I, mapped to Open Badges 3.0 by us',
  rules: [
    {
      id: 'learner',
      level: 'required',
      at: '/credentialSubject/id',
      need: { orAt: ['/credentialSubject/identifier'] },
      reason: 'Mandatory element: identification of the learner.',
      fix: 'Add an id, or an identifier such as a hashed e-mail address.',
    },
    {
      id: 'title',
      level: 'required',
      at: ACHIEVEMENT,
      need: { some: ['name'] },
      reason: 'Mandatory element: title of the micro-credential.',
      fix: 'Add achievement.name.',
    },
    {
      id: 'issuer-country',
      level: 'required',
      at: '/issuer/address/addressCountry',
      need: { orAt: ['/issuer/address/addressCountryCode'] },
      reason: 'Mandatory element: country or region of the issuer.',
      fix: 'Add issuer.address with addressCountryCode, such as IE.',
    },
    {
      id: 'awarding-body',
      level: 'required',
      at: '/issuer',
      need: { some: ['name'] },
      reason: 'Mandatory element: awarding body.',
      fix: 'Add issuer.name.',
    },
    {
      id: 'date-of-issuing',
      level: 'required',
      at: '/awardedDate',
      need: { orAt: ['/validFrom'] },
      reason: 'Mandatory element: date of issuing.',
      fix: 'Add awardedDate.',
    },
    {
      id: 'learning-outcomes',
      level: 'required',
      at: `${ACHIEVEMENT}/alignment/*`,
      need: { orAt: [`${ACHIEVEMENT}/criteria/narrative`] },
      reason: 'Mandatory element: learning outcomes.',
      fix: 'Add an alignment for each outcome, or list the outcomes in criteria.narrative.',
    },
    {
      id: 'workload',
      level: 'required',
      at: `${ACHIEVEMENT}/creditsAvailable`,
      need: { orAt: ['/credentialSubject/creditsEarned'] },
      reason: 'Mandatory element: notional workload, in ECTS credits wherever possible.',
      fix: 'Add creditsAvailable, and say in criteria.narrative that they are ECTS credits.',
    },
    {
      id: 'assessment-type',
      level: 'required',
      at: `${ACHIEVEMENT}/resultDescription/*`,
      need: { some: ['name'] },
      reason: 'Mandatory element: type of assessment.',
      fix: 'Add a resultDescription whose name says how it is assessed.',
    },
    {
      id: 'level',
      level: 'to-check',
      at: `${ACHIEVEMENT}/alignment`,
      need: { reader: true },
      reason: 'Mandatory element, if applicable: level of the learning experience (EQF, QF-EHEA).',
      fix: 'Add an alignment to the level of the framework, or state the level in criteria.narrative.',
    },
    {
      id: 'participation',
      level: 'to-check',
      at: `${ACHIEVEMENT}/criteria/narrative`,
      need: { reader: true },
      reason: 'Mandatory element: form of participation in the learning activity.',
      fix: 'State it in criteria.narrative: on site, online or both.',
    },
    {
      id: 'quality-assurance',
      level: 'to-check',
      at: `${ACHIEVEMENT}/criteria/narrative`,
      need: { reader: true },
      reason: 'Mandatory element: type of quality assurance behind the micro-credential.',
      fix: 'State it in criteria.narrative, or add a signed endorsement by the agency.',
    },
    {
      id: 'grade',
      level: 'if-available',
      at: '/credentialSubject/result/*',
      need: { some: [] },
      reason: 'Optional element: grade achieved.',
      fix: 'Add a result.',
    },
    {
      id: 'optional-elements',
      level: 'to-check',
      at: `${ACHIEVEMENT}/criteria/narrative`,
      need: { reader: true },
      reason:
        'Optional elements: prerequisites, supervision and identity verification during assessment, stackability.',
      fix: 'State in criteria.narrative those that apply.',
    },
  ],
};
