/** Finds every example: the `@example` of docstrings in `src`, and the code blocks of README and docs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './package.js';

export interface Example {
  /** File and line, as an editor takes them. */
  readonly where: string;
  readonly file: string;
  /** `ts`, `js`, `jsx`, `html`, `sh`, … */
  readonly language: string;
  readonly text: string;
  /** The declaration that the docstring belongs to. */
  readonly of?: string;
}

const DECLARED =
  /^\s*(?:export\s+)?(?:declare\s+)?(?:async\s+)?(?:abstract\s+)?(?:function|const|class|interface|type)\s+(\w+)/;
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Takes the stars off a comment and cuts it at its tags. */
function tagsOf(comment: string): Array<{ readonly line: number; readonly text: string }> {
  const tags: Array<{ line: number; text: string }> = [];
  for (const [line, text] of comment.split('\n').entries()) {
    const bare = text.replace(/^\s*(?:\/\*\*|\*(?!\/))? ?/, '').replace(/\s*\*\/\s*$/, '');
    if (bare.startsWith('@')) tags.push({ line, text: bare });
    else if (tags.length > 0) tags.at(-1)!.text += `\n${bare}`;
  }
  return tags;
}

/** @returns the examples of the docstrings of one source */
export function examplesOfSource(file: string, source: string): Example[] {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const of = DECLARED.exec(source.slice(comment.index + comment[0].length))?.[1];
    return tagsOf(comment[0])
      .filter(({ text }) => text.startsWith('@example'))
      .map(({ line, text }) => {
        const code = text.slice('@example'.length).trim();
        return {
          where: `${file}:${lineAt(source, comment.index) + line}`,
          file,
          language: code.startsWith('<') ? 'html' : 'ts',
          text: code,
          ...(of === undefined ? {} : { of }),
        };
      });
  });
}

/** @returns the code blocks of one Markdown file */
export function examplesOfMarkdown(file: string, text: string): Example[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map((block) => ({
    where: `${file}:${lineAt(text, block.index)}`,
    file,
    language: block[1]!,
    text: block[2]!,
  }));
}

const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

/** Tells whether a page was written by a person: the reference repeats the examples of docstrings. */
const isWritten = (file: string): boolean => !file.startsWith('docs/api/');

/** @returns every example of the repository that users read */
export function allExamples(): Example[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  return [
    ...filesUnder('src', '.ts').flatMap((file) => examplesOfSource(file, read(file))),
    ...['README.md', ...filesUnder('docs', '.md').filter(isWritten)].flatMap((file) =>
      examplesOfMarkdown(file, read(file)),
    ),
  ];
}
