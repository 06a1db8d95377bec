import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { MARKDOWN_LIMITS } from '../../../src/view/markdown.js';
import { markdownHtml } from '../../../src/sharing/pages/markdown.js';
import { HOSTILE } from '../samples.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];
const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const ALLOWED = [
  'p',
  'strong',
  'em',
  'code',
  'pre',
  'blockquote',
  'ol',
  'ul',
  'li',
  'hr',
  'br',
  'a',
  'small',
];

describe('X-30: Markdown of a badge on a page without scripts', () => {
  test('X-30: paragraphs, lists, emphasis, code and links are rendered; a link shows its target', () => {
    const html = markdownHtml(
      'Do *it*, **well**:\n\n3. `one`\n4. two\n\n> said\n\n[the rules](https://rules.example/a?b=1&c=2)',
    );
    assert.match(
      html,
      /^<p dir="auto">Do <em>it<\/em>, <strong>well<\/strong>:<\/p><ol start="3"><li dir="auto">/,
    );
    assert.match(
      html,
      /<a href="https:\/\/rules\.example\/a\?b=1&amp;c=2" rel="noopener noreferrer nofollow ugc" target="_blank">the rules<\/a> <small dir="ltr">rules\.example<\/small>/,
    );
  });

  test('X-30: whatever an issuer writes stays text: no other element, no other attribute, no executable URL', () => {
    for (const text of [
      ...HOSTILE,
      ...HOSTILE.flatMap((one) => [
        `[x](${one})`,
        `[x]: ${one}\n\n[x]`,
        `![${one}](${one})`,
        `\`\`\`${one}\n${one}\n\`\`\``,
        `<${one}>`,
      ]),
      '[x](javascript:alert(1))',
      '[x](data:text/html,x)',
      '[x](https://good.example@evil.example/)',
      '<img src=x onerror=alert(1)>',
    ]) {
      for (const { tagName, attrs } of elements(parseFragment(markdownHtml(text)))) {
        assert.ok(ALLOWED.includes(tagName), `${tagName} in ${text}`);
        for (const { name, value } of attrs) {
          assert.ok(['dir', 'start', 'href', 'rel', 'target'].includes(name), `${name} in ${text}`);
          if (name === 'href') assert.match(value, /^(?:https?|mailto):(?!\/\/[^/]*@)/);
        }
      }
    }
  });

  test('X-30: no text is worth more than so many nodes, nor nested deeper than so much', () => {
    assert.ok(
      elements(parseFragment(markdownHtml('*a* '.repeat(MARKDOWN_LIMITS.nodes * 2)))).length <=
        MARKDOWN_LIMITS.nodes,
    );
    assert.ok(
      (markdownHtml(`${'> '.repeat(40)}deep`).match(/<blockquote>/g) ?? []).length <=
        MARKDOWN_LIMITS.depth + 1,
    );
  });
});
