// Measures one library in a process of its own, one turn for each message of speed.mjs: in a shared heap a library that makes little garbage
// would pay for one that makes much.
import { NOW } from './now.mjs';
import { read, verify } from './ours.mjs';
import { didJwtVc, digitalBazaar, offline, verifierCore } from './peers.mjs';

/** Processor time of a turn, and the calls before it that are not counted, so that a library that is called less often is not measured cold. */
const TURN = { ms: 100, before: 5 };
const requested = offline();
// verifier-core writes each error of the schema host to the console
console.log = console.error = () => undefined;

/** Calls each library with a badge as text: our time includes reading it, the peers' only JSON.parse. */
const CONTENDERS = {
  ours: async (text) => verify((await read(text))[0], { now: NOW, fetch: globalThis.fetch }),
  '@digitalbazaar/vc': (text) => digitalBazaar(text, NOW),
  '@digitalcredentials/verifier-core': verifierCore,
  'did-jwt-vc': (text) => didJwtVc(text, NOW),
};
const REPORTS_VALID = {
  ours: ({ verdict }) => verdict === 'valid',
  '@digitalbazaar/vc': ({ verified }) => verified,
  'did-jwt-vc': ({ verified }) => verified,
  '@digitalcredentials/verifier-core': ({ log }) =>
    log?.find(({ id }) => id === 'valid_signature')?.valid === true,
};

const [, , library, texts] = process.argv;
const given = JSON.parse(texts);

async function turn(text) {
  for (let call = 0; call < TURN.before; call++) await CONTENDERS[library](text);
  const before = process.cpuUsage();
  const started = performance.now();
  for (let calls = 1; ; calls++) {
    await CONTENDERS[library](text);
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000;
    if (cpu >= TURN.ms) return { cpu: cpu / calls, wall: (performance.now() - started) / calls };
  }
}

process.on('message', async (name) => {
  const result = await CONTENDERS[library](given[name]);
  if (!REPORTS_VALID[library](result))
    process.send({
      error: `${library} does not report ${name} as valid: ${JSON.stringify(result).slice(0, 500)}`,
    });
  else process.send({ ...(await turn(given[name])), requested: [...new Set(requested)] });
});
