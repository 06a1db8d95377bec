/** Shows the micro-credentials that are published; choosing one leads to the learner's page. */
import { request, requestList } from './api.js';

const catalog = document.getElementById('catalog');

async function show() {
  const definitions = await requestList('/definitions', 'definitions');
  if (definitions.length === 0) return;
  catalog.definitions = await Promise.all(
    definitions.map(({ id, version }) =>
      request('GET', `/definitions/${encodeURIComponent(id)}/${encodeURIComponent(version)}`),
    ),
  );
}

catalog.addEventListener('micro-credential-open', (event) => {
  event.preventDefault();
  location.href = 'journey-learner.html';
});
show().catch(() => {
  catalog.textContent = 'This page needs the reference server: start the demo by “npm start”.';
});
