import type { JsonObject } from '../badge/contract.js';
import { decodeUtf8 } from '../bytes/utf8.js';
import { buildCredential } from '../issue.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import { read, unbake } from '../read.js';
import { templateIn } from './draft-file.js';
import { isYaml, sourceIn, type DraftSource } from './draft-source.js';
import { readBytes, readText } from './files.js';
import { UsageError, type Io } from './io.js';

/** A document to judge. */
export interface LintInput {
  readonly document: JsonObject;
  /** How the file was read. */
  readonly kind: 'draft' | 'template' | 'document';
  /** Tells which pointers are about the file, and not about a value that was filled in. */
  covers(pointer: string): boolean;
  /** Finds the place in the file of a pointer into the document, where they differ. */
  sourceOf?(pointer: string): DraftSource | undefined;
}

/** Ids that stand for those that a template does not have yet. */
const ISSUER = 'urn:uuid:00000000-0000-4000-8000-000000000002';
const RECIPIENT = { id: 'urn:uuid:00000000-0000-4000-8000-000000000001' };

/** A template says nothing about an award: only issuer and achievement are judged. */
const OF_TEMPLATE = /^\/(?:issuer|credentialSubject\/achievement)(?:\/|$)/;

/** @param file its text, with any white space before the draft, for the lines */
async function draftInput(io: Io, path: string, text: string, file = text): Promise<LintInput> {
  const draft = await templateIn(io, path, text),
    now = io.now();
  const issuer = draft.issuer ?? {};
  const isTemplate = draft.recipient === undefined;
  const whole = { ...draft, issuer, ...(isTemplate && { recipient: RECIPIENT }) };
  const document = await buildCredential(whole, { issuer: issuer.id ?? ISSUER, now });
  const sourceOf = await sourceIn(draft, path, file);
  return isTemplate
    ? { document, kind: 'template', covers: (pointer) => OF_TEMPLATE.test(pointer), sourceOf }
    : { document, kind: 'draft', covers: () => true, sourceOf };
}

const asIs = (document: JsonObject): LintInput => ({
  document,
  kind: 'document',
  covers: () => true,
});

/** Reads the document of a token, or a JSON document. */
async function documentIn(bytes: Uint8Array, text: string): Promise<unknown> {
  if (text.trimStart().startsWith('{')) return parseJson(text.trim()).value;
  const [badge] = await read(bytes);
  return badge?.document;
}

/**
 * Reads a file to judge: a draft or template in JSON or YAML, a credential, a definition, or a badge
 * in any form that can be read.
 *
 * @throws BadgeError when it cannot be read; Misuse when it contains no object
 */
export async function lintInput(io: Io, path: string): Promise<LintInput> {
  if (isYaml(path)) return draftInput(io, path, await readText(io, path));
  const bytes = path === '-' ? await io.stdin() : await readBytes(io, path);
  const text = (await unbake(bytes))[0]!.text;
  const document = await documentIn(bytes, text);
  if (!isObject(document)) throw new UsageError(`${path}: not a JSON object`);
  return '@context' in document || 'type' in document
    ? asIs(document)
    : draftInput(io, path, text, decodeUtf8(bytes));
}
