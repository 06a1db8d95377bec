import { exportApplication, importApplication } from '../../journey/application/transfer.js';
import { MAX_EXPORT_BYTES } from '../../journey/application/limits.js';
import type { Application } from '../../journey/contract.js';
import { decodeUtf8, encodeUtf8 } from '../../bytes/utf8.js';
import { readBody } from '../../net/read-body.js';
import type { AnyRoute, PersonVisit, Route } from '../contract.js';
import { definitionOf } from '../definitions.js';
import { keepFile } from '../files.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import { keepNew, ownApplication } from './applications.js';

/** Reads the name of a file, which a page sends percent-encoded. */
function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '');
  } catch {
    throw new Refusal('body-unreadable', { header: 'X-File-Name', expected: 'percent-encoded' });
  }
}

const upload: Route = {
  method: 'POST',
  path: '/api/files',
  role: 'learner',
  sees: 'Digest, size and recognised type of the file that was sent.',
  handle: async (visit) => {
    const { request } = visit;
    if (!request.body) throw new Refusal('file-refused', { mediaType: null });
    const { digest, size, mediaType } = await keepFile(visit, request.body, nameIn(request));
    return { status: 201, json: { digestSRI: digest, size, mediaType } };
  },
};

const download: Route = {
  method: 'GET',
  path: '/api/files/:digest',
  role: 'learner',
  sees: 'An own file, to be saved.',
  handle: async ({ store, owner, params, options }) => {
    const file = await store.get('files', { owner, digest: params['digest']! });
    const body = file && (await options.blobs.read(file.digest));
    if (!file || !body) return notFound();
    return fileReply({ body, mediaType: file.mediaType, size: body.length, name: 'file' });
  },
};

/** Bytes of a stored file whose artifact is in the own application. */
const ownBytes =
  ({ store, owner, options }: PersonVisit) =>
  async (digest: string): Promise<Uint8Array | undefined> =>
    (await store.get('files', { owner, digest })) && options.blobs.read(digest);

const take: Route = {
  method: 'GET',
  path: '/api/applications/:application/export',
  role: 'learner',
  sees: 'An own application with its files as one file, to be kept or taken elsewhere.',
  handle: async (visit) => {
    const application = JSON.parse((await ownApplication(visit)).json) as Application;
    const body = encodeUtf8(await exportApplication(application, ownBytes(visit)));
    const mediaType = 'application/json';
    return fileReply({ body, mediaType, size: body.length, name: 'application.json' });
  },
};

async function exportedText(request: Request): Promise<string> {
  const bytes = await readBody(new Response(request.body), MAX_EXPORT_BYTES);
  if (!bytes) throw new Refusal('body-too-large', { limit: MAX_EXPORT_BYTES });
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Refusal('body-unreadable', { expected: 'UTF-8' });
  return text;
}

/** Keeps the files of an imported application, with the names that the learner gave them. */
async function keepFiles(
  visit: PersonVisit,
  { artifacts }: Application,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const artifact of artifacts) {
    if (artifact.kind !== 'file') continue;
    const bytes = files.get(artifact.digestSRI)!;
    await keepFile(visit, new Blob([bytes as BlobPart]).stream(), artifact.name);
  }
}

const bring: Route = {
  method: 'POST',
  path: '/api/applications/import',
  role: 'learner',
  sees: 'The new application, made of one that was exported, with its files.',
  handle: async (visit) => {
    const { application, files } = await importApplication(await exportedText(visit.request));
    const { id, version } = application.definition;
    await definitionOf(visit.store, id, version);
    await keepFiles(visit, application, files);
    // a resubmission belongs to the submissions of the application it was exported from
    const { resubmission: _, ...content } = application;
    return { status: 201, json: await keepNew(visit, content) };
  },
};

/** Files of a learner, and applications as files. */
export const FILE_ROUTES: readonly AnyRoute[] = [upload, download, take, bring];
