/** Runs the author's page: shows the definition as learners will see it, with the findings of the checks, and publishes it. */
import { checkDefinition, usableDefinition } from '../cdn/assess.js';
import { request } from './api.js';
import { withRole } from './role.js';

const $ = (id) => document.getElementById(id);

const line = (words) => Object.assign(document.createElement('li'), { textContent: words });

/** Reads the definition in the field; its faults are shown. */
function read() {
  try {
    const definition = usableDefinition(JSON.parse($('json').value));
    const findings = checkDefinition(definition);
    $('findings').replaceChildren(
      ...findings.map(({ pointer, reason, fix }) => line(`${pointer}: ${reason} ${fix}`)),
    );
    $('checked').textContent =
      findings.length === 0 ? 'The checks find nothing to improve.' : 'The checks find:';
    return definition;
  } catch (error) {
    $('checked').textContent = 'This definition cannot be used yet:';
    $('findings').replaceChildren(line(error.message));
    return undefined;
  }
}

function preview() {
  const definition = read();
  $('publish').disabled = !definition;
  if (definition) $('preview').definition = definition;
}

async function publish() {
  const definition = read();
  try {
    const { version } = await request('POST', '/definitions', { definition });
    $('told').textContent = `Version ${version} is published. Learners can apply.`;
  } catch (error) {
    $('told').textContent =
      error.code === 'exists' || error.code === 'changed-elsewhere'
        ? `Version ${definition.version} is published already: change the version for a new one.`
        : error.message;
  }
}

$('json').addEventListener('input', preview);
$('publish').addEventListener('click', () => void publish());
void withRole('author', async () => {
  if ($('json').value !== '') return;
  const response = await fetch('journey/definition.json');
  $('json').value = await response.text();
  preview();
});
