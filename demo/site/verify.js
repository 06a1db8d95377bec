/** Runs the employer's page: the list of samples, and the buttons that pass them to the verifier. */
const verifier = document.querySelector('open-badge-verifier');
const list = document.querySelector('#samples');

const urlOf = (file) => new URL(`badges/${file}`, document.baseURI);

/** Makes a file from a sample, as if it had been dropped. */
async function fileFrom(name) {
  const response = await fetch(urlOf(name));
  return new globalThis.File([await response.arrayBuffer()], name);
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

/** Makes a row: the file, to be dragged or saved; its description; a button. */
function row({ file, statement }) {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), {
    href: urlOf(file).href,
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

const IMAGE_WITHOUT_BADGE = {
  file: 'image-without-badge.png',
  statement: 'an image that lost its badge, as happens in chat apps',
};

const samples = [...(await (await fetch(urlOf('index.json'))).json()), IMAGE_WITHOUT_BADGE];
list.append(...samples.map(row));
document
  .querySelector('#all')
  .addEventListener('click', () => void check(samples.map(({ file }) => file)));
