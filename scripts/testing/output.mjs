/**
 * Prints stages that run side by side: the oldest streams, and each other is printed in one piece
 * when it ends.
 */
const running = [];
let last;

function print(stage) {
  if (stage.text === '') return;
  if (last !== stage.name) console.log(`\n${stage.name}${stage.printed ? ' (continued)' : ''}`);
  process.stdout.write(stage.text);
  Object.assign(stage, { text: '', printed: true });
  last = stage.name;
}

/** Prints the whole lines that a streaming stage has. */
function stream(stage) {
  const end = stage.text.lastIndexOf('\n') + 1,
    rest = stage.text.slice(end);
  stage.text = stage.text.slice(0, end);
  print(stage);
  stage.text = rest;
}

/**
 * @param {string} name of the stage
 * @returns `write` adds to its output, `end` completes it
 */
export function section(name) {
  const stage = { name, text: '', printed: false };
  running.push(stage);
  return {
    write(text) {
      stage.text += text;
      if (running[0] === stage) stream(stage);
    },
    end() {
      if (stage.text !== '' && !stage.text.endsWith('\n')) stage.text += '\n';
      print(stage);
      running.splice(running.indexOf(stage), 1);
      if (running[0]) stream(running[0]);
    },
  };
}
