// A full Report of ours beside the verdicts of the peers, on the same badges: each in a process of its own, taking turns, every round
// beginning with another, so that a busy moment of the machine falls on all of them: `node speed.mjs [rounds]`. Beside the time on the clock
// stands the time of the processor (all threads), which other programs hardly lengthen.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { badges } from './badges.mjs';
import { show, summary } from './statistics.mjs';

const TARGET = 1 / 3;
/** Two seconds of each before anything counts: the engine is still compiling. */
const WARMUP = 20;
const rounds = Number(process.argv[2] ?? 40);
const GRAPH = ['ours', '@digitalbazaar/vc', '@digitalcredentials/verifier-core'];
/** Who reads each badge: the peers for Data Integrity know no tokens, and the other way round. */
const WHO = { plain: GRAPH, rich: GRAPH, jwt: ['ours', 'did-jwt-vc'] };

const script = fileURLToPath(new URL('contender.mjs', import.meta.url));
const contenders = Object.fromEntries(
  [...new Set(Object.values(WHO).flat())].map((name) => [
    name,
    fork(script, [name, JSON.stringify(badges)]),
  ]),
);

const turn = (name, badge) =>
  new Promise((resolve, reject) => {
    contenders[name].once('message', (answer) =>
      answer.error ? reject(new Error(answer.error)) : resolve(answer),
    );
    contenders[name].send(badge);
  });

async function measure(badge) {
  const names = WHO[badge];
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

const asked = new Set();
try {
  for (const [badge, text] of Object.entries(badges)) {
    const turns = await measure(badge);
    console.log(
      `\n${badge} (${text.length} bytes), ${rounds} turns; processor time, then time on the clock: median (5 %–95 %)`,
    );
    const found = Object.fromEntries(
      WHO[badge].map((name) => [
        name,
        {
          cpu: summary(turns[name].map(({ cpu }) => cpu)),
          wall: summary(turns[name].map(({ wall }) => wall)),
        },
      ]),
    );
    for (const name of WHO[badge]) {
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
      for (const url of turns[name].flatMap((one) => one.asked)) asked.add(`${name}: ${url}`);
      if (name !== 'ours' && GRAPH.includes(name) && cpu > TARGET) process.exitCode = 1;
    }
  }
  console.log(`\nasked of the network, and refused: ${[...asked].join(', ') || 'nothing'}`);
} finally {
  for (const child of Object.values(contenders)) child.kill();
}
