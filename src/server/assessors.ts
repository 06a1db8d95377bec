import type { Assessor } from '../journey/assessment/contract.js';
import type { AccountRow, AssessorRow } from './rows.js';

/** Facts that an assessor states about themself. */
export interface AssessorFacts {
  /** Names, e-mail addresses and organisations with which a conflict is declared. */
  readonly declared: readonly string[];
  /** Names of skills that the assessor prefers. */
  readonly skills: readonly string[];
  /** Most submissions at a time; `null`: the usual number. */
  readonly capacity: number | null;
}

const listOf = (json: string | null | undefined): readonly string[] =>
  json == null ? [] : (JSON.parse(json) as readonly string[]);

/** Reads the facts that an assessor stated; none before that. */
export const factsOf = (row: AssessorRow | undefined): AssessorFacts => ({
  declared: listOf(row?.declared),
  skills: listOf(row?.skills),
  capacity: row?.capacity ?? null,
});

const present = (values: ReadonlyArray<string | null>): readonly string[] =>
  values.filter((value) => value !== null);

/** Gives an account as the assessor whom the rules of assignment know. */
export function assessorOf(
  { account, login, name, email, organization }: AccountRow,
  row: AssessorRow | undefined,
  isCalibrated: boolean,
): Assessor {
  const { declared, skills, capacity } = factsOf(row);
  return {
    id: account,
    names: present([name, login]),
    emails: present([email, login]).filter((one) => one.includes('@')),
    organizations: present([organization]),
    declared,
    skills,
    ...(capacity !== null && { capacity }),
    isCalibrated,
  };
}
