import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/**
 * Starts a contender in a process of its own.
 *
 * @param module URL of a module that exports `contenders`
 * @param name name of the contender in it
 * @param options flags of Node and variables of the environment for its process
 * @returns functions that send it one message and resolve to its answer, and one that ends it
 */
export async function start(module, name, { flags = [], env = {} } = {}) {
  const child = fork(CHILD, [module, name], {
    execArgv: flags,
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  const answer = () =>
    new Promise((resolve, reject) => {
      const ended = (status) => reject(new Error(`${name} ended with status ${status}`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        if (message.error) reject(new Error(`${name}: ${message.error}`));
        else resolve(message.answer);
      });
    });
  await answer();
  return {
    ask(kind, more = {}) {
      const answered = answer();
      child.send({ kind, ...more });
      return answered;
    },
    stop: () => child.kill(),
  };
}
