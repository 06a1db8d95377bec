/** Contenders that read and verify the rich badge with a status list that was seen before, and without one. */
import { drafts } from '../badges.mjs';
import { NOW } from '../now.mjs';
import { createCache, createKey, createStatusList, issue, read, verify } from '../ours.mjs';

const ISSUED = '2026-11-20T12:00:00Z';
const URL_OF_LIST = 'https://college.example/status/1';
const signer = await createKey();

function verifying(text, list) {
  const fetch = async () => new Response(list, { headers: { 'content-type': 'application/vc' } });
  const cache = createCache();
  return async () => {
    const { verdict } = await verify((await read(text))[0], { now: NOW, fetch, cache });
    if (verdict !== 'valid') throw new Error(verdict);
  };
}

export const contenders = {
  'with a list': async ({ draft }) => {
    const statusList = await createStatusList({ url: URL_OF_LIST, signer, now: ISSUED });
    const { text } = await issue(drafts[draft], { signer, now: ISSUED, statusList });
    return verifying(text, statusList.text ?? statusList.json);
  },
  without: async ({ draft }) =>
    verifying((await issue(drafts[draft], { signer, now: ISSUED })).text, ''),
};
