import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  assertBatchSecret,
  csvLine,
  type BatchBadge,
  type BatchSecret,
  type ByteSource,
  type RowOutcome,
} from '../batch.js';
import {
  at,
  complaint,
  exists,
  readJson,
  writeAtomically,
  writeInParts,
  writeNew,
  type FileWriter,
} from './files.js';
import { UsageError, type Io } from './io.js';
import { assertOwn } from './output-file.js';

/** Reads a file of rows as often as it is wanted; `-` is standard input, which is kept. */
export async function rowSource(io: Io, path: string): Promise<ByteSource> {
  if (path === '-') {
    const bytes = await io.stdin();
    return async function* () {
      yield bytes;
    };
  }
  return async function* () {
    try {
      for await (const chunk of createReadStream(at(io, path))) yield chunk as Uint8Array;
    } catch (error) {
      throw complaint(path, error);
    }
  };
}

/**
 * Reads the secret of a batch.
 *
 * @param make gives a new one where there is none; default: refuse
 * @throws Misuse for another file, or where there is none
 */
export async function batchSecret(
  io: Io,
  path: string,
  make?: () => BatchSecret,
): Promise<BatchSecret> {
  if (!(await exists(io, path))) {
    if (!make) throw new UsageError(`${path}: no such secret; open-badge batch makes one`);
    return make();
  }
  const secret = await readJson(io, path);
  try {
    assertBatchSecret(secret);
  } catch (error) {
    throw new UsageError(`${path}: ${(error as Error).message}`);
  }
  return secret;
}

/** Keeps a new secret, once everything else that a batch needs was read. */
export async function keepSecret(io: Io, path: string, secret: BatchSecret): Promise<void> {
  await writeNew(io, path, `${JSON.stringify(secret)}\n`, 0o600);
  io.err(
    `open-badge: new secret ${path}: keep it to yourself as long as the batch may be continued or proved\n`,
  );
}

/** Names a badge in the folder by its id, which is random: a key may name a person. */
export const badgeFile = (id: string, extension: string): string =>
  `${id.replace(/^urn:uuid:/, '').replace(/[^\w.-]/g, '_')}${extension}`;

/** Writes badges into a folder; one that is there from an earlier run stays. */
export async function badgeFolder(
  io: Io,
  folder: string,
  extension: string,
): Promise<(badge: BatchBadge) => Promise<void>> {
  await mkdir(at(io, folder), { recursive: true }).catch((error: unknown) => {
    throw complaint(folder, error);
  });
  return async ({ id, text, baked, isNew }) => {
    const path = join(folder, badgeFile(id, extension));
    if (!isNew && (await exists(io, path))) return;
    await writeAtomically(io, path, (await baked()) ?? text);
  };
}

const COLUMNS = [
  'line',
  'key',
  'outcome',
  'name',
  'id',
  'file',
  'column',
  'value',
  'expected',
] as const;
const NO_FAULT = { column: '', value: '', expected: '' };
const NO_BADGE = { name: '', id: '', file: '' };

function resultOf(outcome: RowOutcome, extension: string) {
  const { line, key = '' } = outcome;
  if (outcome.outcome === 'failed') {
    const { column, value, expected } = outcome;
    return { line, key, outcome: outcome.outcome, ...NO_BADGE, column, value, expected };
  }
  const { id, name = '' } = outcome;
  const badge =
    outcome.outcome === 'forgotten' ? NO_BADGE : { name, id, file: badgeFile(id, extension) };
  return { line, key, outcome: outcome.outcome, ...badge, ...NO_FAULT };
}

/** Writes what became of each row, as a table or as JSON lines by the name of the file. */
export async function resultFile(
  io: Io,
  path: string,
  extension: string,
): Promise<Omit<FileWriter, 'write'> & { write(outcome: RowOutcome): Promise<void> }> {
  const isTable = /\.csv$/i.test(path);
  if (!isTable && !/\.(jsonl|ndjson)$/i.test(path))
    throw new UsageError(`--results: the name must end in .csv, .jsonl or .ndjson: ${path}`);
  await assertOwn(io, path, isTable ? '\ufeff"line","key","outcome"' : '{"line":');
  const file = await writeInParts(io, path);
  if (isTable) await file.write(`\ufeff${csvLine(COLUMNS)}`);
  return {
    ...file,
    write(outcome) {
      const result = resultOf(outcome, extension);
      const text = isTable
        ? csvLine(COLUMNS.map((column) => result[column]))
        : `${JSON.stringify(result)}\n`;
      return file.write(text);
    },
  };
}
