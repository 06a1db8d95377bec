import { readFile } from 'node:fs/promises';
import { renderBadge } from 'open-badge-elements/ssr';
import { Live } from './live.jsx';

/** A server component: the card is in the HTML, and a page without scripts can be read. */
export default async function Page() {
  const markup = await renderBadge(await readFile('public/badge.json', 'utf8'), { src: '/badge.json', verifyWhen: 'auto', page: '/about' });
  return <Live><div dangerouslySetInnerHTML={{ __html: markup }} /></Live>;
}
