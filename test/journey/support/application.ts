import type { Application } from '../../../src/journey/contract.js';
import { addFile } from '../../../src/journey/application/artifacts.js';
import { agreeTo, beginApplication, setAnswer } from '../../../src/journey/application/change.js';
import { DEFINITION } from './definition.js';

export const NOW = '2026-09-01T10:00:00Z';
export const now = { now: NOW };

/** Gives the same ids in each run. */
export function counted(): (length: number) => Uint8Array {
  let count = 0;
  return (length) => {
    count++;
    return Uint8Array.from({ length }, (_, index) => (index === length - 1 ? count : 7));
  };
}

export const PDF = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n');

/** A complete application for {@link DEFINITION}. */
export async function completeApplication(): Promise<Application> {
  const random = counted();
  const options = { ...now, random };
  let application = beginApplication(DEFINITION, options);
  application = setAnswer(application, 'context', 'I teach biology to year eight.', now);
  application = setAnswer(application, 'learned', 'Waiting helps.', now);
  const file = { name: 'Ada Lovelace plan.PDF', bytes: PDF };
  ({ application } = await addFile(application, DEFINITION, 'plan', file, options));
  application = agreeTo(application, 'privacy', now);
  return agreeTo(application, 'integrity', now);
}
