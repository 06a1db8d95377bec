/** Contenders that verify a badge that was derived from a base proof; the suite is named by `suite`. */
import { NOW } from '../now.mjs';
import { read, verify } from '../ours.mjs';
import { digitalBazaar, offline } from '../peers.mjs';
import { verifying } from '../selective.mjs';

export const contenders = {
  ours: ({ text }) => {
    offline();
    return async () => {
      const report = await verify((await read(text))[0], { now: NOW, acceptWithheld: true });
      if (report.verdict !== 'valid')
        throw new Error(
          JSON.stringify(report.findings.filter(({ outcome }) => outcome !== 'pass')),
        );
    };
  },
  '@digitalbazaar/vc': ({ text, suite }) => {
    offline();
    return async () => {
      const { verified, error } = await digitalBazaar(text, NOW, { suite: verifying(suite) });
      if (!verified) throw new Error(error?.errors?.map(String).join() ?? String(error));
    };
  },
};
