import { JourneyError } from '../error.js';
import type { Action, Role, State, Transition } from './contract.js';

/** The states in which the issuer has something to do, so that the time to the decision runs. */
const ISSUERS_TURN: readonly State[] = [
  'submitted',
  'resubmitted',
  'in-review',
  'overdue',
  'recommended',
  'appealed',
  'appeal-review',
  'appeal-recommended',
];
/** The states in which the learner has the next step, or may take one: the time pauses. */
const LEARNERS_TURN: readonly State[] = [
  'draft',
  'pre-check-returned',
  'returned',
  'denied',
  'appeal-denied',
];

/** The states and who may change them: the one table of the process. */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'submit', from: ['draft'], to: 'submitted', by: ['learner'] },
  {
    action: 'pre-check-pass',
    from: ['submitted', 'resubmitted', 'overdue'],
    by: ['system', 'grantor'],
  },
  {
    action: 'pre-check-return',
    from: ['submitted', 'resubmitted'],
    to: 'pre-check-returned',
    by: ['system', 'grantor'],
  },
  { action: 'correct', from: ['pre-check-returned'], to: 'submitted', by: ['learner'] },
  { action: 'accept', from: ['submitted', 'resubmitted'], to: 'in-review', by: ['assessor'] },
  { action: 'accept', from: ['in-review', 'overdue', 'appeal-review'], by: ['assessor'] },
  {
    action: 'decline',
    from: ['submitted', 'resubmitted', 'in-review', 'overdue', 'appeal-review'],
    by: ['assessor'],
  },
  // a task is taken back from an assessor who does not review it
  {
    action: 'release',
    from: ['submitted', 'resubmitted', 'in-review', 'overdue', 'appeal-review'],
    by: ['grantor'],
  },
  { action: 'review', from: ['in-review', 'overdue', 'appeal-review'], by: ['assessor'] },
  { action: 'reconcile', from: ['in-review', 'overdue'], by: ['assessor'] },
  { action: 'return', from: ['in-review', 'overdue'], to: 'returned', by: ['grantor'] },
  { action: 'answer', from: ['returned'], to: 'in-review', by: ['learner'] },
  {
    action: 'mark-overdue',
    from: ['submitted', 'resubmitted', 'in-review'],
    to: 'overdue',
    by: ['system'],
  },
  {
    action: 'recommend',
    from: ['in-review', 'overdue'],
    to: 'recommended',
    by: ['assessor', 'system'],
  },
  {
    action: 'recommend',
    from: ['appeal-review'],
    to: 'appeal-recommended',
    by: ['assessor', 'system'],
  },
  { action: 'return-to-assessor', from: ['recommended'], to: 'in-review', by: ['grantor'] },
  {
    action: 'return-to-assessor',
    from: ['appeal-recommended'],
    to: 'appeal-review',
    by: ['grantor'],
  },
  {
    action: 'grant',
    from: ['recommended', 'appeal-recommended'],
    to: 'awarded',
    by: ['grantor'],
  },
  { action: 'deny', from: ['recommended'], to: 'denied', by: ['grantor'] },
  { action: 'deny', from: ['appeal-recommended'], to: 'appeal-denied', by: ['grantor'] },
  { action: 'resubmit', from: ['denied', 'appeal-denied'], to: 'resubmitted', by: ['learner'] },
  { action: 'appeal', from: ['denied'], to: 'appealed', by: ['learner'] },
  { action: 'assign-appeal', from: ['appealed'], to: 'appeal-review', by: ['grantor'] },
  {
    action: 'withdraw',
    from: [
      'submitted',
      'resubmitted',
      'pre-check-returned',
      'in-review',
      'overdue',
      'returned',
      'denied',
      'appealed',
    ],
    to: 'withdrawn',
    by: ['learner'],
  },
];

/**
 * Tells who has the next step: while the learner has it, the time to the decision pauses.
 *
 * @returns `undefined` for a final state
 * @example
 * import { turnOf } from 'open-badge-elements/assess';
 * turnOf('denied'); // 'learner'
 */
export function turnOf(state: State): 'learner' | 'issuer' | undefined {
  if (LEARNERS_TURN.includes(state)) return 'learner';
  return ISSUERS_TURN.includes(state) ? 'issuer' : undefined;
}

/**
 * Lists the acts that a role may do in a state, as the table of transitions has them; the history may
 * rule out more, such as a second appeal.
 *
 * @example
 * import { actionsIn } from 'open-badge-elements/assess';
 * actionsIn('denied', 'learner'); // ['resubmit', 'appeal', 'withdraw']
 */
export const actionsIn = (state: State, role: Role): readonly Action[] =>
  TRANSITIONS.filter(({ from, by }) => from.includes(state) && by.includes(role)).map(
    ({ action }) => action,
  );

/**
 * Gives the state after an act.
 *
 * @throws JourneyError `action-not-allowed` for an act that the state does not have,
 *   `role-not-allowed` for one that another role does
 */
export function stateAfter(state: State, action: Action, role: Role): State {
  const row = TRANSITIONS.find((one) => one.action === action && one.from.includes(state));
  if (!row)
    throw new JourneyError('action-not-allowed', 'choose an act that the state has', {
      state,
      action,
      allowed: [
        ...new Set(TRANSITIONS.filter(({ from }) => from.includes(state)).map((one) => one.action)),
      ],
    });
  if (!row.by.includes(role))
    throw new JourneyError('role-not-allowed', 'let one of the allowed roles do it', {
      state,
      action,
      role,
      allowed: row.by,
    });
  return row.to ?? state;
}
