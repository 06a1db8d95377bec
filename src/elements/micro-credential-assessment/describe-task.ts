import type { AssessmentMessages } from '../../locales/journey/contract.js';
import { definitionView } from '../../view/journey/definition.js';
import { othersView } from '../../view/journey/review.js';
import { dueView, offerView } from '../../view/journey/task.js';
import { workView } from '../../view/journey/work.js';
import type { AssessmentModel } from './model.js';
import { differencesIn, noteOf, ownReview, situationOf, type Task } from './situation.js';

/** Everything of a task that is shown, decided. */
type Described = Pick<
  AssessmentModel,
  | 'view'
  | 'note'
  | 'situation'
  | 'offer'
  | 'due'
  | 'work'
  | 'own'
  | 'others'
  | 'definition'
  | 'status'
>;

/**
 * Describes a task.
 *
 * @param task as the page gave it
 * @param now clock
 * @param timeZone IANA time zone of the due date; default: that of the offer, else the reader's own
 * @param messages the language
 */
export function describeTask(
  task: Task,
  now: Date,
  timeZone: string | undefined,
  messages: AssessmentMessages,
): Described {
  const { offer, work, status, definition } = task,
    own = ownReview(status),
    reviews = status.areIn ? (status.reviews ?? []) : [];
  return {
    definition,
    status,
    own,
    view: definitionView(definition, messages),
    situation: situationOf(task),
    note: noteOf(task),
    offer: offer && offerView(offer, definition, messages),
    due: dueView(offer?.due, now, timeZone ?? offer?.timeZone, messages),
    work: work && workView(work, definition, messages),
    others: othersView(reviews, own?.assessor, differencesIn(task), definition, messages),
  };
}
