/** The faults of a document, and the documents that are altered to have one. */
import { type Fault, faultsOf, type JsonObject } from '../../../src/badge/index.js';
import { copy, type Draft } from '../samples.js';

export const ACH = '/credentialSubject/achievement';

/** The holder and the name of the member that a JSON pointer names. */
export function at(document: Draft, pointer: string): [holder: any, name: string] {
  const path = pointer.split('/').slice(1);
  const name = path.pop()!;
  return [path.reduce((node: any, step) => node[step], document), name];
}
export function changed(document: JsonObject, pointer: string, value: unknown): JsonObject {
  const draft = copy(document);
  const [holder, name] = at(draft, pointer);
  if (value === undefined) delete holder[name];
  else holder[name] = value;
  return draft as JsonObject;
}
export const brief = (faults: readonly Fault[]): string[] =>
  faults.map(({ outcome, code, pointer }) => `${outcome} ${code} ${pointer}`);
export const after = (
  document: JsonObject,
  pointer: string,
  value: unknown,
  strict = false,
): string[] => brief(faultsOf(changed(document, pointer, value), { strict }));
