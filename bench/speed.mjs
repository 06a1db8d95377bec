// Measures our full Report beside the verdicts of the peers, on the same badges: `node speed.mjs [rounds]`. Each library runs in a process
// of its own; they take turns, and every round begins with another one, so that a busy moment of the machine affects all of them. The
// processor time (all threads), which other programs hardly lengthen, is printed beside the wall-clock time.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { badges } from './badges.mjs';
import { show, summary } from './harness/statistics.mjs';

const TARGET = 1 / 3;
/** Rounds before the first that counts, two seconds for each library, while the engine is compiling. */
const WARMUP = 20;
const rounds = Number(process.argv[2] ?? 40);
const GRAPH = ['ours', '@digitalbazaar/vc', '@digitalcredentials/verifier-core'];
/** Libraries that read each badge: those for Data Integrity do not read tokens, and the other way round. */
const LIBRARIES = { plain: GRAPH, rich: GRAPH, jwt: ['ours', 'did-jwt-vc'] };

const script = fileURLToPath(new URL('contender.mjs', import.meta.url));
const contenders = Object.fromEntries(
  [...new Set(Object.values(LIBRARIES).flat())].map((name) => [
    name,
    fork(script, [name, JSON.stringify(badges)]),
  ]),
);

const turn = (name, badge) =>
  new Promise((resolve, reject) => {
    contenders[name].once('message', (message) =>
      message.error ? reject(new Error(message.error)) : resolve(message),
    );
    contenders[name].send(badge);
  });

async function measure(badge) {
  const names = LIBRARIES[badge];
  const turns = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -WARMUP; round < rounds; round++) {
    for (const index of names.keys()) {
      const name = names[(index + round + WARMUP) % names.length];
      const measured = await turn(name, badge);
      if (round >= 0) turns[name].push(measured);
    }
  }
  return turns;
}

const ratio = (found, name, what, at) => found.ours[what][at] / found[name][what][at];

const requested = new Set();
try {
  for (const [badge, text] of Object.entries(badges)) {
    const turns = await measure(badge);
    console.log(
      `\n${badge} (${text.length} bytes), ${rounds} turns; processor time, then wall-clock time: median (5 %–95 %)`,
    );
    const found = Object.fromEntries(
      LIBRARIES[badge].map((name) => [
        name,
        {
          cpu: summary(turns[name].map(({ cpu }) => cpu)),
          wall: summary(turns[name].map(({ wall }) => wall)),
        },
      ]),
    );
    for (const name of LIBRARIES[badge]) {
      const [cpu, wall, quiet] = [
        ratio(found, name, 'cpu', 'median'),
        ratio(found, name, 'wall', 'median'),
        ratio(found, name, 'cpu', 'low'),
      ];
      const judged =
        name === 'ours'
          ? ''
          : `ours / theirs ${cpu.toFixed(2)}, ${wall.toFixed(2)}; quiet ${quiet.toFixed(2)}${GRAPH.includes(name) && cpu > TARGET ? ' (MORE than a third)' : ''}`;
      console.log(
        `  ${name.padEnd(36)} ${show(found[name].cpu).padEnd(24)} ${show(found[name].wall).padEnd(24)} ${judged}`,
      );
      for (const url of turns[name].flatMap((one) => one.requested))
        requested.add(`${name}: ${url}`);
      if (name !== 'ours' && GRAPH.includes(name) && cpu > TARGET) process.exitCode = 1;
    }
  }
  console.log(`\nrequests, none of them sent: ${[...requested].join(', ') || 'nothing'}`);
} finally {
  for (const child of Object.values(contenders)) child.kill();
}
