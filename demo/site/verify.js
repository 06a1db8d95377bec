/** The employer's page: the list of samples, and the buttons that hand them to the verifier. */
const verifier = document.querySelector('open-badge-verifier');
const list = document.querySelector('#samples');

const address = (file) => new URL(`badges/${file}`, document.baseURI);

/** As if the file had been dropped: the verifier is given bytes and a name. */
async function fileFrom(name) {
  const answer = await fetch(address(name));
  return new globalThis.File([await answer.arrayBuffer()], name);
}

async function check(names) {
  await customElements.whenDefined('open-badge-verifier');
  const files = await Promise.all(names.map(fileFrom));
  verifier.clear();
  const reports = verifier.verify(...files);
  await verifier.updateComplete;
  verifier.scrollIntoView({ block: 'start' });
  await reports;
}

/** A row: the file, to be dragged or saved; what it is; a button. */
function row({ file, statement }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), {
    href: address(file).href,
    download: file,
    textContent: file,
  });
  const words = Object.assign(document.createElement('p'), { textContent: statement });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'plain',
    textContent: 'Check',
  });
  button.setAttribute('aria-label', `Check ${file}`);
  button.addEventListener('click', () => void check([file]));
  item.append(link, words, button);
  return item;
}

const PLAIN_PICTURE = {
  file: 'only-a-picture.png',
  statement: 'a picture that lost its badge, as chat apps send them',
};

const samples = [...(await (await fetch(address('index.json'))).json()), PLAIN_PICTURE];
list.append(...samples.map(row));
document
  .querySelector('#all')
  .addEventListener('click', () => void check(samples.map(({ file }) => file)));
