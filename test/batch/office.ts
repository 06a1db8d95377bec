/** An issuer with a batch: a key, a definition, a table and a store. */
import type { DefinedAchievement } from '../../src/issue.js';
import { createKey, createStatusList, defineAchievement } from '../../src/issue.js';
import {
  createBatchSecret,
  createMemoryStore,
  openRows,
  type BatchOptions,
  type ByteSource,
  type RowOutcome,
  type StatusList,
} from '../../src/batch.js';

export const BEGAN = '2026-11-21T12:00:00Z';
export const LIST = 'https://college.example/status/batch';

export const achievement: DefinedAchievement = await defineAchievement({
  id: 'https://college.example/robotics',
  name: 'Robotics',
  description: 'Built a robot.',
  criteria: 'The robot *moves*.',
  resultDescriptions: [
    { id: 'urn:x:exam', name: 'Exam', type: 'Percent' },
    {
      id: 'urn:x:level',
      name: 'Level',
      type: 'RubricCriterionLevel',
      levels: [{ id: 'urn:x:good', name: 'Good' }],
    },
  ],
});

/** Encodes a text; a page has no encoder of UTF-16. */
export function bytesOf(
  text: string,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' = 'utf-8',
): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Gives bytes in parts of one size. */
export function sourceOf(data: Uint8Array | string, size = 1_000): ByteSource {
  const bytes = typeof data === 'string' ? bytesOf(data) : data;
  return async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  };
}

export const table = (count: number): string =>
  [
    'key,email,narrative',
    ...Array.from({ length: count }, (_, at) => `k${at},p${at}@mail.example,Robot ${at}`),
  ].join('\n');

/** Makes the options of a batch over a table. */
export async function office(
  text: string,
  more: Partial<BatchOptions> = {},
): Promise<BatchOptions & { readonly statusList?: StatusList }> {
  const signer = await createKey();
  const file = await openRows(sourceOf(text), achievement);
  return {
    rows: file.rows,
    template: { issuer: { name: 'Example College' }, achievement },
    secret: createBatchSecret({ now: BEGAN }),
    store: createMemoryStore(),
    statusList: await createStatusList({ url: LIST, signer, now: BEGAN }),
    now: BEGAN,
    by: 'Registrar',
    signer,
    ...more,
  } as BatchOptions & { readonly statusList?: StatusList };
}

/** Collects outcomes. */
export function outcomes() {
  const all: RowOutcome[] = [];
  return { all, onOutcome: (outcome: RowOutcome): void => void all.push(outcome) };
}
