/** Runs the issuer's page: makes a draft from the form, signs and verifies it with the SDK, and offers three files. All of it happens in the page. */
import { bakeInto, createKey, importKey, issue } from './cdn/issue.js';
import { COLOURS, draw, SHAPES, SIGNS } from './art.js';
import { draftFrom, levelsOf } from './draft.js';
import { clearFaults, showFaults } from './faults.js';
import { bothForms, dataUrl, MAX_IMAGE_BYTES } from './images.js';

const $ = (id) => document.getElementById(id);
const form = $('form');
const JSON_TYPE = 'application/json';
let key;
/** The user's own image, if there is one. */
let ownImage;

/* The key */

async function useKey(promise) {
  key = await promise;
  $('did').textContent = key.controller;
}

const newKey = () => useKey(createKey({ extractable: true }));

function offer(link, bytes, type, name) {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  return link;
}

$('save-key').addEventListener('click', async () => {
  offer(
    document.createElement('a'),
    JSON.stringify(await key.export(), null, 2),
    JSON_TYPE,
    'issuer-key.json',
  ).click();
});
$('new-key').addEventListener('click', () => void newKey().catch(showError));
$('key-file').addEventListener('change', async () => {
  clearFaults(form);
  const [file] = $('key-file').files;
  if (!file) return;
  try {
    await useKey(importKey(JSON.parse(await file.text()), { extractable: true }));
  } catch (error) {
    showFaults(form, [
      { field: 'key-file', words: 'This is not a key file', detail: error.message },
    ]);
  }
});

/* The image */

const art = () => ({ shape: $('shape').value, sign: $('sign').value, colour: $('colour').value });

const imageBytes = () => ownImage ?? new TextEncoder().encode(draw(art()));

async function showImage() {
  const type = ownImage?.[0] === 0x89 ? 'image/png' : 'image/svg+xml';
  $('preview').src = await dataUrl(new Blob([imageBytes()], { type }));
}

function choices(select, table, chosen) {
  const options = Object.entries(table).map(([value, { label }]) =>
    Object.assign(document.createElement('option'), {
      value,
      textContent: label,
      selected: value === chosen,
    }),
  );
  select.replaceChildren(...options);
  select.addEventListener('change', () => {
    ownImage = undefined;
    $('image').value = '';
    void showImage();
  });
}

$('image').addEventListener('change', async () => {
  clearFaults(form);
  const [file] = $('image').files;
  ownImage = undefined;
  if (file && file.size > MAX_IMAGE_BYTES)
    showFaults(form, [{ field: 'image', words: 'This image is larger than 256 kB' }]);
  else if (file) ownImage = new Uint8Array(await file.arrayBuffer());
  await showImage();
});

/* The levels */

function showLevels() {
  const levels = levelsOf($('levels').value);
  const wanted = $('level').value;
  $('level').replaceChildren(
    ...['', ...levels].map((level) =>
      Object.assign(document.createElement('option'), {
        value: level,
        textContent: level || 'not stated',
      }),
    ),
  );
  $('level').value = levels.includes(wanted) ? wanted : (levels[1] ?? levels[0] ?? '');
  $('level').disabled = levels.length === 0;
}

/* The badge */

const fileName = (title) =>
  title
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60) || 'badge';

async function showBadge(json, { png, svg }, name) {
  const baked = {
    png: await bakeInto(png, json, { overwrite: true }),
    svg: await bakeInto(svg, json, { overwrite: true }),
  };
  offer($('png'), baked.png, 'image/png', `${name}.png`);
  offer($('svg'), baked.svg, 'image/svg+xml', `${name}.svg`);
  offer($('json'), json, JSON_TYPE, `${name}.json`);
  $('badge').data = baked.png;
  $('before').hidden = true;
  $('after').hidden = false;
  $('result-title').focus();
}

/** Shows the faults of a draft that the SDK rejected, beside their fields. */
function showError(error) {
  const faults = error.params?.faults?.map((line) => {
    const [, pointer, code, detail] = /^(\S+) ([\w-]+): ([^]*)$/.exec(line) ?? [
      undefined,
      '/',
      '',
      line,
    ];
    return { pointer, code, detail };
  });
  showFaults(form, faults ?? [{ words: 'The badge could not be made', detail: error.message }]);
}

async function mint() {
  clearFaults(form);
  const bytes = imageBytes();
  const forms = await bothForms(bytes).catch(() => undefined);
  if (!forms) return showFaults(form, [{ field: 'image', words: 'This image cannot be shown' }]);
  const values = Object.fromEntries(new globalThis.FormData(form));
  try {
    const { text } = await issue(draftFrom(values, bytes), { signer: key });
    await showBadge(text, forms, fileName(values.name));
  } catch (error) {
    showError(error);
  }
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  $('mint').disabled = true;
  await mint();
  $('mint').disabled = false;
});

choices($('shape'), SHAPES, 'hexagon');
choices($('sign'), SIGNS, 'star');
choices($('colour'), COLOURS, 'navy');
$('from').value = new Date().toISOString().slice(0, 10);
$('levels').addEventListener('input', showLevels);
showLevels();
void showImage();
newKey().catch(showError);
