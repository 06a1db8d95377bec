/** The types of the journey, by the step that makes them. */
export type * from './definition/contract.js';
export type * from './application/contract.js';
export type * from './process/contract.js';
