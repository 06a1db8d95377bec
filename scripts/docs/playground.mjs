/** The page on which every element can be tried: its tag can be edited, and the element beside it follows. */
import { escaped } from './layout.mjs';

const SAMPLE = 'samples/botany.svg';

/** Text that the editor of each element shows first. */
const FIRST = {
  'open-badge': (list) =>
    `<open-badge\n  src="${SAMPLE}"\n  mode="card"\n  lang="en"\n  trusted-issuers='${list}'\n></open-badge>`,
  'open-badge-wall': (list) =>
    `<open-badge-wall\n  src="samples/wall.json"\n  layout="grid"\n  trusted-issuers='${list}'\n></open-badge-wall>`,
  'open-badge-verifier': (list) =>
    `<open-badge-verifier\n  recipient="amina@mail.example"\n  trusted-issuers='${list}'\n></open-badge-verifier>`,
  'open-badge-details': () => '<open-badge-details heading-level="3"></open-badge-details>',
  'open-badge-report': () => '<open-badge-report heading-level="3"></open-badge-report>',
  'open-badge-share': () =>
    '<open-badge-share\n  page="https://you.example/open.html"\n></open-badge-share>',
};

const valuesOf = ({ type }) => (type?.text ?? '').replace(/ \| undefined/, '').replaceAll("'", '');

const row = (attribute) =>
  `<tr><td><code>${attribute.name}</code></td><td>${escaped(valuesOf(attribute))}</td><td>${escaped(attribute.description ?? '')}</td></tr>`;

function section({ tagName, summary, attributes = [] }, list) {
  return `<h2 id="${tagName}"><code>&lt;${tagName}&gt;</code></h2>
<p>${escaped(summary)} <a href="api/tags.html">Reference</a></p>
<div class="try" data-tag="${tagName}">
<label for="edit-${tagName}">The tag, to be edited</label>
<textarea id="edit-${tagName}" spellcheck="false" autocomplete="off" rows="8">${escaped(FIRST[tagName](list))}</textarea>
<p class="fault" role="status"></p>
<div class="stage"></div>
<details><summary>Attributes of ${tagName}</summary><div class="scroll" tabindex="0" role="region" aria-label="Attributes of ${tagName}"><table><thead><tr><th>attribute</th><th>values</th><th>meaning</th></tr></thead><tbody>${attributes.map(row).join('\n')}</tbody></table></div></details>
</div>`;
}

/**
 * @param {ReadonlyArray<{ tagName: string, summary: string, attributes?: readonly object[] }>} elements of the manifest
 * @param {string} issuer id of the issuer of the samples
 * @returns {string} HTML of the page
 */
export function playground(elements, issuer) {
  const list = JSON.stringify({ name: 'Coastal Schools (invented)', issuers: [{ id: issuer }] });
  const order = Object.keys(FIRST);
  // the tags of the journey get their definitions as objects, which no attribute has
  const sorted = elements
    .filter(({ tagName }) => tagName in FIRST)
    .sort((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName));
  return `<h1>Playground</h1>
<p>Edit a tag, and the element below it follows. There are three samples: <code>samples/botany.svg</code> is valid, <code>samples/expired.svg</code> has expired, and <code>samples/altered.json</code> was changed after it was signed. The school is invented; the signatures are real, and your browser checks them now. Try <code>mode="compact"</code>, <code>mode="full"</code>, <code>lang="ar"</code>, or no <code>trusted-issuers</code>.</p>
${sorted.map((element) => section(element, list)).join('\n')}`;
}
