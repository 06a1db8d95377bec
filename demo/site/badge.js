/** Shows one badge in three elements: it is read and verified once, by the headless engine, and given to each. */
import { read } from './cdn/read.js';
import { verify } from './cdn/verify.js';

const $ = (id) => document.getElementById(id);
const urlOf = (file) => new URL(`badges/${file}`, document.baseURI);
const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);

async function show(file) {
  const bytes = new Uint8Array(await (await fetch(urlOf(file))).arrayBuffer());
  const [badge] = await read(bytes);
  if ($('which').value !== file) return;
  $('share').file = urlOf(file).href;
  for (const id of ['details', 'report', 'share'])
    Object.assign($(id), { badge, report: undefined });
  const report = await verify(badge, {
    allowLoopback: isLocal,
    trustedIssuers: JSON.parse($('badge').dataset.register),
  });
  if ($('which').value === file)
    for (const id of ['details', 'report', 'share']) $(id).report = report;
}

const samples = await (await fetch(urlOf('index.json'))).json();
$('which').append(
  ...samples.map(({ file, statement }) =>
    Object.assign(document.createElement('option'), {
      value: file,
      textContent: `${file}: ${statement}`,
    }),
  ),
);
$('which').addEventListener('change', () => void show($('which').value));
await show($('which').value);
