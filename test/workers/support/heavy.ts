/** The heaviest inputs of the growth family, as files that a page opens: each is within the limits. */
import { strToU8, zipSync } from 'fflate';
import type { JsonObject } from '../../../src/badge/contract.js';
import { MAX_IMAGE_BYTES } from '../../../src/formats/payload.js';
import { MAX_PNG_CHUNKS, writeChunk } from '../../../src/formats/png-chunks.js';
import { PNG_SIGNATURE } from '../../../src/formats/detect.js';
import { ZIP_LIMITS } from '../../../src/formats/zip.js';
import { MARKDOWN_LIMIT } from '../../../src/view/markdown-text.js';
import { CONTAINERS } from '../../fuzz/grow/containers.js';
import { DOCUMENTS } from '../../fuzz/grow/documents.js';
import { newKit, type Kit } from '../../fuzz/grow/index.js';
import { MECHANISMS } from '../../fuzz/grow/mechanisms.js';
import { FULL_BYTES } from '../../fuzz/grow/whole/status-lists.js';
import { fullList, didOf, draft, jwtBadge, list, signJwt } from '../../golden/mint.js';
import { textChunk } from '../../formats/pictures.js';

/** One input: its file, and what a page needs beside it. */
export interface Heavy {
  readonly name: string;
  readonly file: string;
  readonly data: Uint8Array | string;
  readonly beside?: Readonly<Record<string, string>>;
}

const named = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};
const plain = (kit: Kit, more: JsonObject = {}): JsonObject => draft(didOf(kit.signer), more);

/** Part of a limit that the rest of the badge leaves. */
const NEARLY = 0.85;

/** A badge grown in one dimension to its limit. */
async function grownIn(
  dimension: string,
  mechanism: string,
  kit: Kit,
  part = NEARLY,
): Promise<string> {
  const { grow, limit } = named(DOCUMENTS, dimension);
  return named(MECHANISMS, mechanism).secure(
    await grow(plain(kit), Math.floor(limit * part), kit),
    kit,
  );
}

/** A badge in a container that is grown to its limit. */
async function heldIn(container: string, text: string, kit: Kit): Promise<Uint8Array | string> {
  const { hold, limit } = named(CONTAINERS, container);
  return hold(text, Math.floor(limit), kit);
}

/** A PNG of as many chunks and bytes as are read. */
function png(text: string): Uint8Array {
  const count = MAX_PNG_CHUNKS - 10;
  const filler = writeChunk(
    'aaAa',
    new Uint8Array(Math.floor((MAX_IMAGE_BYTES - 100_000) / count) - 12),
  );
  return Buffer.concat([
    Uint8Array.from(PNG_SIGNATURE),
    writeChunk('IHDR', new Uint8Array(13)),
    textChunk('iTXt', 'openbadgecredential', new Uint8Array(5), text),
    ...Array.from({ length: count - 3 }, () => filler),
    writeChunk('IEND', new Uint8Array()),
  ]);
}

/** A badge whose status is in the largest list that is fetched. */
async function withList(kit: Kit, origin: string): Promise<Heavy> {
  const id = `${origin}/list.jwt`;
  const credentialStatus = {
    id: `${id}#5`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '5',
    statusListCredential: id,
  };
  const credential = list(didOf(kit.signer), { encodedList: fullList(FULL_BYTES) }, { id });
  return {
    name: 'a status list of 4 MiB',
    file: 'list-badge.jwt',
    data: await jwtBadge(plain(kit, { credentialStatus }), kit.signer),
    beside: { 'list.jwt': await signJwt(credential, kit.signer) },
  };
}

/** A badge of which every text is Markdown of the length that is shown. */
async function markdown(kit: Kit): Promise<string> {
  const text = '**a** [b](https://c.example/) `d` *e*\n\n- f\n'.repeat(MARKDOWN_LIMIT / 40);
  const subject = plain(kit)['credentialSubject'] as JsonObject;
  const achievement = subject['achievement'] as JsonObject;
  return jwtBadge(
    plain(kit, {
      credentialSubject: {
        ...subject,
        narrative: text,
        achievement: { ...achievement, criteria: { narrative: text }, description: text },
      },
      evidence: Array.from({ length: 8 }, () => ({
        type: ['Evidence'],
        name: 'E',
        narrative: text,
      })),
    }),
    kit.signer,
  );
}

/** Makes all heavy inputs. */
export async function heavies(origin: string): Promise<readonly Heavy[]> {
  const kit = await newKit();
  const badge = await jwtBadge(plain(kit), kit.signer);
  const rdfc = 'eddsa-rdfc-2022, wrong';
  const inContainer = async (container: string, file: string, text = badge): Promise<Heavy> => ({
    name: `${container}, as many as are read`,
    file,
    data: await heldIn(container, text, kit),
  });
  const inDocument = async (
    dimension: string,
    mechanism: string,
    file: string,
  ): Promise<Heavy> => ({
    name: `${dimension}, as many as are read (${mechanism})`,
    file,
    data: await grownIn(dimension, mechanism, kit),
  });
  const files = Array.from({ length: ZIP_LIMITS.files }, (_, at): [string, Uint8Array] => [
    `${at}.jwt`,
    strToU8(badge),
  ]);
  return [
    await inDocument('alignments', 'JWT', 'alignments.jwt'),
    await inDocument('alignments', rdfc, 'alignments.json'),
    await inDocument('results and descriptions', 'JWT', 'results.jwt'),
    await inDocument('members of several objects', 'SD-JWT', 'members.jwt'),
    {
      name: 'Markdown of 20,000 characters, eleven times',
      file: 'markdown.jwt',
      data: await markdown(kit),
    },
    { name: 'a PNG of 10 MiB in 5,000 chunks', file: 'chunks.png', data: png(badge) },
    await inContainer('PNG: packed badges', 'packed.png'),
    await inContainer('SVG: elements', 'elements.svg'),
    await inContainer('SVG: depth with namespaces', 'namespaces.svg'),
    await inContainer('PDF: streams', 'streams.pdf'),
    await inContainer('PDF: packed attachments', 'attachments.pdf'),
    await inContainer('record', 'record.json'),
    {
      name: 'a ZIP archive of 1,000 files',
      file: 'files.zip',
      data: zipSync(Object.fromEntries(files)),
    },
    await withList(kit, origin),
  ];
}
