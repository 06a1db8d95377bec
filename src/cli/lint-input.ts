import type { JsonObject } from '../badge/contract.js';
import { buildCredential, draftPlace, linesOfYaml, type CredentialDraft } from '../issue.js';
import { parseJson } from '../json/parse.js';
import { isObject } from '../json/values.js';
import { read, unbake } from '../read.js';
import { isYaml, templateIn } from './draft-file.js';
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
  sourceOf?(pointer: string): LintSource | undefined;
}

/** A place in a draft or template. */
export interface LintSource {
  readonly pointer: string;
  /** From 1, of a file in YAML. */
  readonly line?: number;
}

/** Ids that stand for those that a template does not have yet. */
const ISSUER = 'urn:uuid:00000000-0000-4000-8000-000000000002';
const RECIPIENT = { id: 'urn:uuid:00000000-0000-4000-8000-000000000001' };

/** A template says nothing about an award: only issuer and achievement are judged. */
const OF_TEMPLATE = /^\/(?:issuer|credentialSubject\/achievement)(?:\/|$)/;

/** Makes the function that finds places in a draft, with lines where its text is YAML. */
async function sourceIn(
  draft: CredentialDraft,
  yaml: string | undefined,
): Promise<LintInput['sourceOf']> {
  const lineOf = yaml === undefined ? undefined : await linesOfYaml(yaml);
  return (at) => {
    const pointer = draftPlace(draft, at);
    if (pointer === undefined) return undefined;
    const line = lineOf?.(pointer);
    return { pointer, ...(line !== undefined && { line }) };
  };
}

async function draftInput(draft: CredentialDraft, now: Date, yaml?: string): Promise<LintInput> {
  const issuer = draft.issuer ?? {};
  const isTemplate = draft.recipient === undefined;
  const whole = { ...draft, issuer, ...(isTemplate && { recipient: RECIPIENT }) };
  const document = await buildCredential(whole, { issuer: issuer.id ?? ISSUER, now });
  const sourceOf = await sourceIn(draft, yaml);
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
  if (isYaml(path)) {
    const text = await readText(io, path);
    return draftInput(await templateIn(io, path, text), io.now(), text);
  }
  const bytes = path === '-' ? await io.stdin() : await readBytes(io, path);
  const text = (await unbake(bytes))[0]!.text;
  const document = await documentIn(bytes, text);
  if (!isObject(document)) throw new UsageError(`${path}: not a JSON object`);
  return '@context' in document || 'type' in document
    ? asIs(document)
    : draftInput(await templateIn(io, path, text), io.now());
}
