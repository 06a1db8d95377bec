import { decodeBase64url, encodeBase64url } from '../../bytes/base64url.js';
import { parseJson } from '../../json/parse.js';
import { isObject } from '../../json/values.js';
import { JourneyError } from '../error.js';
import { shapeFaults } from '../shape.js';
import { digestSRIOf } from './artifacts.js';
import type { Application, FileArtifact } from './contract.js';
import { MAX_EXPORT_BYTES, MAX_FILE_BYTES } from './limits.js';
import { APPLICATION_SHAPE } from './shape.js';

const FORM = 'open-badge-application';
const VERSION = 1;

/** Bytes of a file by its digest. */
export type FilesByDigest = ReadonlyMap<string, Uint8Array>;

const filesIn = ({ artifacts }: Application): readonly FileArtifact[] =>
  artifacts.filter((artifact) => artifact.kind === 'file');

/**
 * Exports an application with its files as one JSON text, to be kept or taken to another device.
 *
 * @param application as it is
 * @param fileOf gives the bytes of a file by its digest, such as `Drafts.getFile`
 * @throws JourneyError `draft-unusable` for a file whose bytes are not there
 * @example
 * import { createMemoryDrafts, exportApplication, type Application } from 'open-badge-elements/assess';
 * const drafts = createMemoryDrafts<Application>();
 * const text = await exportApplication({ ...application, artifacts: [] }, (digestSRI) => drafts.getFile(application.id, digestSRI));
 */
export async function exportApplication(
  application: Application,
  fileOf: (digestSRI: string) => Promise<Uint8Array | undefined>,
): Promise<string> {
  const files: Record<string, string> = {};
  for (const { digestSRI, name } of filesIn(application)) {
    const bytes = await fileOf(digestSRI);
    if (!bytes)
      throw new JourneyError('draft-unusable', 'add the file again, or remove it', {
        name,
        digestSRI,
      });
    files[digestSRI] = encodeBase64url(bytes);
  }
  return JSON.stringify({ form: FORM, version: VERSION, application, files });
}

const unusable = (faults: readonly string[]): JourneyError =>
  new JourneyError('draft-unusable', 'choose a file that was exported here', { faults });

/** Limits of an exported application: its files are long strings. */
const LIMITS = {
  bytes: MAX_EXPORT_BYTES,
  values: 50_000,
  depth: 16,
  arrayLength: 10_000,
  members: 10_000,
  stringLength: Math.ceil((MAX_FILE_BYTES * 4) / 3) + 4,
};

function parsed(text: string): unknown {
  if (text.length > MAX_EXPORT_BYTES)
    throw new JourneyError('draft-unusable', 'remove files, or give links in their place', {
      bytes: text.length,
      max: MAX_EXPORT_BYTES,
    });
  try {
    return parseJson(text, LIMITS).value;
  } catch (cause) {
    throw new JourneyError('draft-unusable', 'choose a file that was exported here', {}, { cause });
  }
}

async function fileBytes(
  { digestSRI, size }: FileArtifact,
  files: Readonly<Record<string, unknown>>,
): Promise<Uint8Array | undefined> {
  const text = files[digestSRI];
  const bytes = typeof text === 'string' ? decodeBase64url(text) : undefined;
  const isSame = bytes?.length === size && (await digestSRIOf(bytes)) === digestSRI;
  return isSame ? bytes : undefined;
}

/**
 * Reads an exported application: its shape, and each file against its size and digest.
 *
 * @param text as `exportApplication` wrote it
 * @returns the application with the revision 0, and its files by digest
 * @throws JourneyError `draft-unusable` with every fault and its JSON pointer
 * @example
 * import { exportApplication, importApplication } from 'open-badge-elements/assess';
 * const text = await exportApplication({ ...application, artifacts: [] }, async () => undefined);
 * const { application: same, files } = await importApplication(text);
 */
export async function importApplication(
  text: string,
): Promise<{ readonly application: Application; readonly files: FilesByDigest }> {
  const document = parsed(text);
  if (!isObject(document) || document['form'] !== FORM || document['version'] !== VERSION)
    throw unusable([`/form expected ${FORM} of version ${VERSION}`]);
  const given = isObject(document['files']) ? document['files'] : {};
  const faults = shapeFaults(document['application'], APPLICATION_SHAPE, '/application');
  if (faults.length > 0)
    throw unusable(
      faults.map((one) => `${one.pointer} expected ${one.expected}; received ${one.received}`),
    );
  const application = document['application'] as unknown as Application;
  const files = new Map<string, Uint8Array>();
  for (const [index, artifact] of application.artifacts.entries()) {
    if (artifact.kind === 'link') continue;
    const bytes = await fileBytes(artifact, given);
    if (!bytes)
      throw unusable([`/application/artifacts/${index} its bytes differ from its digest`]);
    files.set(artifact.digestSRI, bytes);
  }
  return { application: { ...application, revision: 0 }, files };
}
