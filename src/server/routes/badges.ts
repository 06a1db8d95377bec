import { encodeUtf8 } from '../../bytes/utf8.js';
import { isCompactJws } from '../../jose/compact-jws.js';
import { BadgeError } from '../../errors.js';
import { parseJson } from '../../json/parse.js';
import { isObject, asText } from '../../json/values.js';
import { bodyOf } from '../body.js';
import type { AnyRoute, Route } from '../contract.js';
import { stateOf } from '../../journey/process/history.js';
import { historyUpTo } from '../history.js';
import { notFound, Refusal } from '../refusals.js';
import { fileReply } from '../reply.js';
import { anySubmission } from './grantor.js';
import { ownSubmission } from './submissions.js';

/** Media types of a badge with an embedded proof and of one that is a token (VC-JOSE-COSE §6.1). */
const MEDIA_TYPES = { json: 'application/vc+ld+json', jwt: 'application/vc+jwt' } as const;

/** Recognises a badge by its form; its proof is verified by those who show it. */
function mediaTypeOf(badge: string): string {
  if (isCompactJws(badge)) return MEDIA_TYPES.jwt;
  try {
    if (isObject(parseJson(badge).value)) return MEDIA_TYPES.json;
  } catch (error) {
    if (!(error instanceof BadgeError)) throw error;
  }
  throw new Refusal('unusable', {
    reason: 'badge-unreadable',
    pointer: '/badge',
    fix: 'send the text that issue() gives: JSON, or a compact JWT',
  });
}

const hand: Route = {
  method: 'PUT',
  path: '/api/grantor/submissions/:submission/badge',
  role: 'grantor',
  sees: 'The moment at which the signed badge was kept for the learner; one sent again replaces it.',
  handle: async (visit) => {
    const row = await anySubmission(visit);
    const { submission } = row;
    const { badge } = await bodyOf(visit.request, { badge: 'text' });
    const mediaType = mediaTypeOf(asText(badge));
    const state = stateOf(await historyUpTo(visit.store, row));
    if (state !== 'awarded') throw new Refusal('not-allowed-now', { state });
    const kept = { submission, badge: asText(badge), mediaType, at: visit.now };
    await visit.store.transaction(async (rows) => {
      if ((await rows.replace('badges', kept, {})) === 0) await rows.append('badges', [kept]);
    });
    return { json: { submission, mediaType, at: visit.now } };
  },
};

const take: Route = {
  method: 'GET',
  path: '/api/submissions/:submission/badge',
  role: 'learner',
  sees: 'The signed badge of an own submission, to be saved.',
  handle: async (visit) => {
    const { submission } = await ownSubmission(visit);
    const row = (await visit.store.get('badges', { submission })) ?? notFound();
    const body = encodeUtf8(row.badge);
    const name = row.mediaType === MEDIA_TYPES.jwt ? 'badge.jwt' : 'badge.json';
    return fileReply({ body, mediaType: row.mediaType, size: body.length, name });
  },
};

/** Badges, from the grantor who signs them to the learner who takes them along. */
export const BADGE_ROUTES: readonly AnyRoute[] = [hand, take];
