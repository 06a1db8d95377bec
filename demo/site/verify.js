/** Runs the employer's page: the buttons that pass the samples to the verifier. */
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

const buttons = [...list.querySelectorAll('[data-file]')];
for (const button of buttons)
  button.addEventListener('click', () => void check([button.dataset.file]));
document
  .querySelector('#all')
  .addEventListener('click', () => void check(buttons.map(({ dataset }) => dataset.file)));
