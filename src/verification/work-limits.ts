/** Largest number of endorsements verified in one verification, nested ones included (M-27). */
export const MAX_ENDORSEMENTS = 50;
/** Additional ones for each badge of a record, or of an input with several badges. */
export const ENDORSEMENTS_PER_BADGE = 1;

/**
 * Largest number of steps for all schemas of one verification, nested documents included: a schema
 * of a few lines can refer to itself so often that it never ends. A step is the cost of one
 * application of one part of a schema, at most a tenth of a millisecond.
 */
export const MAX_SCHEMA_STEPS = 10_000;
/** Additional steps for each badge in a record. */
export const SCHEMA_STEPS_PER_BADGE = 200;
