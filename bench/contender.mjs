// One contender in a process of its own, asked by speed.mjs for one turn after another: in a shared heap who makes little garbage pays for
// who makes much.
import { NOW } from './now.mjs';
import { read, verify } from './ours.mjs';
import { didJwtVc, digitalBazaar, offline, verifierCore } from './peers.mjs';

/** A turn has so much time of the processor, after some calls that are not counted: whoever has less to do is not the one who is always called cold. */
const TURN = { ms: 100, before: 5 };
const asked = offline();
// verifier-core writes its trouble with the schema host to the console, each time
console.log = console.error = () => undefined;

/** Reading the text is part of our time; the peers are given parsed JSON for the price of JSON.parse. */
const CONTENDERS = {
  ours: async (text) => verify((await read(text))[0], { now: NOW, fetch: globalThis.fetch }),
  '@digitalbazaar/vc': (text) => digitalBazaar(text, NOW),
  '@digitalcredentials/verifier-core': verifierCore,
  'did-jwt-vc': (text) => didJwtVc(text, NOW),
};
const SAYS_VALID = {
  ours: ({ verdict }) => verdict === 'valid',
  '@digitalbazaar/vc': ({ verified }) => verified,
  'did-jwt-vc': ({ verified }) => verified,
  '@digitalcredentials/verifier-core': ({ log }) =>
    log?.find(({ id }) => id === 'valid_signature')?.valid === true,
};

const [, , who, texts] = process.argv;
const given = JSON.parse(texts);

async function turn(text) {
  for (let call = 0; call < TURN.before; call++) await CONTENDERS[who](text);
  const before = process.cpuUsage();
  const started = performance.now();
  for (let calls = 1; ; calls++) {
    await CONTENDERS[who](text);
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000;
    if (cpu >= TURN.ms) return { cpu: cpu / calls, wall: (performance.now() - started) / calls };
  }
}

process.on('message', async (name) => {
  const result = await CONTENDERS[who](given[name]);
  if (!SAYS_VALID[who](result))
    process.send({
      error: `${who} does not call ${name} valid: ${JSON.stringify(result).slice(0, 500)}`,
    });
  else process.send({ ...(await turn(given[name])), asked: [...new Set(asked)] });
});
