/** Contenders that sign the badge of 6.6 kB, all with the same kind of key in WebCrypto. */
import { unsigned, signWithVc } from '../large-badge.mjs';
import { addProof, createKey, issue } from '../ours.mjs';

const NOW = '2026-11-20T12:00:00Z';
const signer = await createKey();
const document = unsigned(signer);

export const contenders = {
  /** Lints, signs, reads back and verifies. */
  'ours, with self-check': () => async () => {
    const { report } = await issue(document, { signer, now: NOW });
    if (report.verdict !== 'valid') throw new Error(report.verdict);
  },
  /** Only signs, as the peer. */
  'ours, sign alone': () => async () => {
    const { proof } = await addProof(document, signer, {
      created: NOW,
      mechanism: 'eddsa-rdfc-2022',
    });
    if (!proof.proofValue) throw new Error('no proof');
  },
  /** Its issue adds the proof to the object that it gets, so each call gets a copy, which is hardly measurable. */
  '@digitalbazaar/vc': () => async () => {
    const { proof } = await signWithVc(structuredClone(document), signer);
    if (!proof.proofValue) throw new Error('no proof');
  },
};
