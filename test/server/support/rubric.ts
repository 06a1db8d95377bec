/** The definition of the tests, changed; its paths; and prepared works. */
import type { Definition } from '../../../src/journey/contract.js';
import { DEFINITION } from '../../journey/support/definition.js';
import type { People } from './road.js';

export const DEFINED = `${encodeURIComponent(DEFINITION.id)}/${DEFINITION.version}`;

/** Publishes the definition with another policy. */
export const publishWith = (
  { author }: People,
  policy: Definition['policy'],
): Promise<{ readonly id: string }> =>
  author.expect(201, 'POST', '/api/definitions', { definition: { ...DEFINITION, policy } });

/** The levels on which experts agreed: five criteria in two prepared works. */
export const EXPERTS = {
  'p-1': { 'overview-complete': 'passing', planned: 'all', reflected: 'passing' },
  'p-2': { planned: 'some', reflected: 'not-yet' },
} as const;

/** Prepares the works for calibration. */
export const prepare = ({ grantor }: People, exact?: number): Promise<unknown> =>
  grantor.expect(200, 'PUT', `/api/grantor/calibrations/${DEFINED}`, {
    exact,
    works: Object.entries(EXPERTS).map(([work, levels]) => ({
      work,
      content: { answers: { context: `I teach in ${work}.` } },
      levels,
    })),
  });
