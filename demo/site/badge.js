/** Shows one badge in four elements: the card reads and verifies it, and the others get what it found. */
const $ = (id) => document.getElementById(id);
const card = $('card');
const OTHERS = ['details', 'report', 'share'];

const give = (values) => OTHERS.forEach((id) => Object.assign($(id), values));

function show(file) {
  const url = new URL(`badges/${file}`, document.baseURI).href;
  $('share').file = url;
  card.src = url;
}

card.addEventListener('open-badge-read', ({ detail: { badge } }) =>
  give({ badge, report: undefined }),
);
card.addEventListener('open-badge-verified', ({ detail: { badge, report } }) =>
  give({ badge, report }),
);
$('which').addEventListener('change', () => show($('which').value));
show($('which').value);
