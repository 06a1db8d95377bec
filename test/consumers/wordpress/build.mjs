// What a blog leaves of a post, and the one script that its theme loads. The list is that of a post's allowed tags, where no element of ours is.
import { cpSync, writeFileSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';

const POST = `
<p>I earned this one. <script>alert(1)</script></p>
<open-badge src="badge.png"><a href="badge.png">My badge</a></open-badge>
<figure><img src="badge.png" alt="My badge" width="160" height="160" onerror="alert(1)"></figure>`;

const left = sanitizeHtml(POST, {
  allowedTags: ['a', 'blockquote', 'br', 'code', 'em', 'figcaption', 'figure', 'h2', 'h3', 'hr', 'img', 'li', 'ol', 'p', 'pre', 'strong', 'ul'],
  allowedAttributes: { a: ['href', 'rel', 'target'], img: ['src', 'alt', 'width', 'height', 'class', 'loading'] },
});
if (/script|open-badge|onerror/.test(left)) throw new Error('the sanitiser left something: ' + left);

cpSync('public', 'dist', { recursive: true });
cpSync('node_modules/open-badge-elements/dist/cdn', 'dist/open-badges', { recursive: true });
writeFileSync('dist/index.html', `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A blog</title>
<script type="module" src="open-badges/open-badges.auto.js"></script>
<article>${left}</article>
</html>
`);
