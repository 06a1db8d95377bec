/** The pages of the documentation site, from the Markdown of the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Groups of the navigation: a title, and pages as paths in the repository, with a name where the title of the page is too long. */
const GROUPS = [
  ['Start', [['README.md', 'Overview']]],
  [
    'Guides',
    [
      ['docs/guides/learner.md', 'Learners'],
      ['docs/guides/issuer.md', 'Issuers'],
      ['docs/guides/batch.md', 'Issue from a table'],
      ['docs/guides/define.md', 'Define and lint'],
      ['docs/guides/journey.md', 'Micro-credentials'],
      ['docs/guides/assessment.md', 'Assess blind'],
      ['docs/guides/server.md', 'The journey’s server'],
      ['docs/guides/hr-portal.md', 'HR and admissions'],
      ['docs/guides/platform.md', 'Platforms'],
      ['docs/guides/command.md', 'The command'],
      ['docs/recipes.md', 'Frameworks'],
      ['docs/guides/theming.md', 'Theming'],
      ['docs/compatibility.md', 'Which verifier reads what'],
      ['docs/guides/answers.md', 'Every answer'],
      ['docs/guides/troubleshooting.md', 'Troubleshooting'],
    ],
  ],
  [
    'Reference',
    [['docs/api/README.md', 'Entries'], ['docs/api/tags.md', 'Elements'], ...entries()],
  ],
  [
    'Project',
    [
      ['docs/glossary.md', 'Glossary'],
      ['docs/requirements.md', 'Rules'],
      ['docs/limits.md', 'Limits'],
      ['SECURITY.md', 'Security'],
      ['CONTRIBUTING.md', 'Contributing'],
      ['CHANGELOG.md', 'Changes'],
      ...decisions(),
    ],
  ],
];

/** Pages that the navigation does not list one by one. */
const UNLISTED = /^docs\/decisions\//;

function markdownIn(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function entries() {
  return markdownIn('docs/api')
    .filter((path) => !/(README|tags)\.md$/.test(path))
    .map((path) => [path, path.slice('docs/api/'.length, -3)]);
}

function decisions() {
  return markdownIn('docs/decisions').map((path) => [path]);
}

/** @param {string} path of Markdown in the repository @returns {string} of its page in the site */
export function pathOf(path) {
  if (path === 'README.md') return 'index.html';
  if (path === 'docs/api/index.md') return 'api/main.html';
  return `${path
    .replace(/^docs\//, '')
    .replace(/README\.md$/, 'index.md')
    .slice(0, -3)
    .toLowerCase()}.html`;
}

/** @returns {Array<{ source: string, path: string, text: string, name: string, group: string, listed: boolean }>} */
export function allPages() {
  return GROUPS.flatMap(([group, pages]) =>
    pages
      .filter(([source]) => existsSync(join(root, source)))
      .map(([source, name]) => {
        const text = readFileSync(join(root, source), 'utf8');
        const title = /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '') ?? source;
        return {
          source,
          path: pathOf(source),
          text,
          title,
          name: name ?? title,
          group,
          listed: !UNLISTED.test(source),
        };
      }),
  );
}

/**
 * @param {string} from path of a page in the site
 * @param {string} to path of another
 * @returns {string} the relative URL
 */
export const urlTo = (from, to) => relative(dirname(from), to) || '.';

/**
 * Resolves a link of a page.
 * @param {string} source path of the page in the repository
 * @param {string} href as written
 * @param {ReadonlySet<string>} known paths in the repository that have a page, and images that are copied
 * @returns {string | undefined} the URL in the site; undefined for a file that is only in the repository
 */
export function resolved(source, href, known) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [path, anchor] = href.split('#');
  const target = normalize(join(dirname(source), decodeURI(path)));
  if (!known.has(target)) return undefined;
  const page = target.endsWith('.md') ? pathOf(target) : target.replace(/^docs\//, 'images/');
  return urlTo(pathOf(source), page) + (anchor === undefined ? '' : `#${anchor}`);
}
