import { createReadStream } from 'node:fs';
import { UsageError } from './io.js';

/** Names the environment variables that give a passphrase without a keyboard. */
export const PASSPHRASE = 'OPEN_BADGE_PASSPHRASE';
export const PASSPHRASE_FD = 'OPEN_BADGE_PASSPHRASE_FD';

/** Longest passphrase, in characters. */
const MAX_LENGTH = 1_024;

/** The keyboard, where what is typed is not shown, and the screen. */
export interface Keyboard {
  readonly input: NodeJS.ReadStream;
  readonly output: { write(text: string): unknown };
}

const KEYS = { interrupt: '\u0003', end: '\u0004', backspace: ['\u007f', '\b'] } as const;

/** Applies one key to what was typed; `done` at the end of the line. */
function typed(text: string, key: string): { readonly text: string; readonly done: boolean } {
  if (key === '\r' || key === '\n' || key === KEYS.end) return { text, done: true };
  if ((KEYS.backspace as readonly string[]).includes(key))
    return { text: [...text].slice(0, -1).join(''), done: false };
  return { text: key < ' ' ? text : text + key, done: false };
}

/**
 * Reads one line from the keyboard without showing it.
 * @throws Misuse after Ctrl-C
 */
export function hiddenLine(question: string, { input, output }: Keyboard): Promise<string> {
  return new Promise((resolve, reject) => {
    let line = '';
    const end = (settle: () => void): void => {
      input.off('data', onData);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      settle();
    };
    const onData = (data: Buffer | string): void => {
      for (const key of String(data)) {
        if (key === KEYS.interrupt)
          return end(() => reject(new UsageError('interrupted: nothing was written')));
        const next = typed(line, key);
        line = next.text.slice(0, MAX_LENGTH);
        if (next.done) return end(() => resolve(line));
      }
    };
    output.write(question);
    input.setRawMode(true);
    input.setEncoding('utf8');
    input.on('data', onData);
    input.resume();
  });
}

/** Lines that were read already: a descriptor can be read once, and each key needs its passphrase. */
const read = new Map<string, Promise<string>>();

/** Gives the first line of an open file. */
function lineOf(descriptor: string): Promise<string> {
  const line = read.get(descriptor) ?? readLine(descriptor);
  read.set(descriptor, line);
  return line;
}

async function readLine(descriptor: string): Promise<string> {
  if (!/^\d{1,4}$/.test(descriptor))
    throw new UsageError(`${PASSPHRASE_FD}: not the number of a file descriptor`);
  let text = '';
  try {
    for await (const part of createReadStream('', { fd: Number(descriptor), encoding: 'utf8' })) {
      text += part as string;
      if (text.includes('\n') || text.length > MAX_LENGTH) break;
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new UsageError(`${PASSPHRASE_FD}: ${descriptor} cannot be read (${reason})`);
  }
  return text.split(/\r?\n/, 1)[0]!;
}

async function fromKeyboard(question: string, isNew: boolean, keyboard: Keyboard): Promise<string> {
  const passphrase = await hiddenLine(question, keyboard);
  if (isNew && (await hiddenLine('Once more: ', keyboard)) !== passphrase)
    throw new UsageError('the passphrases differ: nothing was written');
  return passphrase;
}

/**
 * Gives a passphrase: of the file descriptor or the environment variable that the caller names, or
 * else of the keyboard.
 *
 * @param question shown when a person is asked
 * @param isNew true if it must be typed twice
 * @throws Misuse where there is none
 */
export async function passphraseOf(
  question: string,
  isNew = false,
  env: NodeJS.ProcessEnv = process.env,
  keyboard: Keyboard = { input: process.stdin, output: process.stderr },
): Promise<string> {
  const descriptor = env[PASSPHRASE_FD];
  if (descriptor !== undefined) return lineOf(descriptor);
  const given = env[PASSPHRASE];
  if (given !== undefined) return given;
  if (keyboard.input.isTTY) return fromKeyboard(question, isNew, keyboard);
  throw new UsageError(
    `a passphrase is needed, and there is no keyboard: set ${PASSPHRASE}, or ${PASSPHRASE_FD} to the number of an open file descriptor`,
  );
}
