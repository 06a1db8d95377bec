// Verifies the golden cases with the peers and ours: `node golden.mjs`. The cases are minted by the helpers of the tests (in a process
// of its own, because the peers do not run under a loader); all three libraries get the same responses.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { blockcerts, offline, verifierCore } from './peers.mjs';
import { NOW } from './now.mjs';
import { read, verify } from './ours.mjs';

const TIMEOUT_MS = 20_000;
const print = console.log;
// the peers write to the console
console.log = console.error = console.warn = () => undefined;

const textOf = (input) => (typeof input === 'string' ? input : JSON.stringify(input));

async function ours({ input, options }) {
  const report = await verify((await read(textOf(input)))[0], {
    now: NOW,
    fetch: globalThis.fetch,
    ...options,
  });
  const why = report.findings.find(
    ({ outcome, check }) =>
      outcome !== 'pass' && outcome !== 'skipped' && !['issuer', 'recipient'].includes(check),
  );
  return `${report.verdict}${why ? ` (${why.code})` : ''}`;
}

/** Computes a verdict of verifier-core, which leaves it to its caller: green when each of its steps except the registry passes. */
async function core({ input }) {
  const { errors, log } = await verifierCore(textOf(input));
  if (errors) return errors[0].name;
  const bad = log
    .filter(({ id, valid }) => id !== 'registered_issuer' && valid !== true)
    .map(({ id, error }) => (error ? `${id}: ${error.name ?? error}` : id));
  return bad.length === 0 ? 'green' : bad.join(', ');
}

async function certVerifier({ input }) {
  const { status, message } = await blockcerts(textOf(input));
  return status === 'success'
    ? 'green'
    : `${status}: ${typeof message === 'string' ? message : (message?.description ?? message?.label ?? '')}`;
}

/** Returns the result of a library; an exception and a timeout are results, too. */
async function resultOf(judgeCase, one) {
  offline(
    Object.fromEntries(
      Object.entries(one.world).map(([url, response]) => [
        url,
        typeof response === 'object' ? JSON.stringify(response) : response,
      ]),
    ),
    !one.name.startsWith('G20'),
  );
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('no result in time'), TIMEOUT_MS);
  });
  const result = judgeCase(one).catch(
    (error) => `throws: ${String(error?.message ?? error).slice(0, 60)}`,
  );
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 90);
print(
  '| case | expected | ours | verifier-core 1.0.0-beta.11 | cert-verifier-js 6.35.0 |\n|---|---|---|---|---|',
);
const cases = JSON.parse(
  execFileSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('golden-cases.mjs', import.meta.url))],
    { maxBuffer: 1 << 26 },
  ),
);
for (const one of cases) {
  const results = [];
  for (const judgeCase of [ours, core, certVerifier])
    results.push(cell(await resultOf(judgeCase, one)));
  print(`| ${one.name} | ${one.expected} | ${results.join(' | ')} |`);
  if (!results[0].startsWith(one.expected)) process.exitCode = 1;
}
process.exit();
