import type { State } from '../journey/contract.js';

/** States that tell of assessors, and what a learner sees instead. */
const SEEN: Readonly<Partial<Record<State, State>>> = {
  overdue: 'in-review',
  recommended: 'in-review',
  'appeal-review': 'appealed',
  'appeal-recommended': 'appealed',
};

/** Gives the state as a learner sees it: a recommendation is not told before the decision. */
export const stateForLearner = (state: State): State => SEEN[state] ?? state;
