/**
 * Calls a listener before and after printing. Browsers report it in two ways, some in both.
 * @returns a function that stops listening
 */
export function whenPrinted(listener: (isPrinting: boolean) => void): () => void {
  const media = matchMedia('print');
  let last = false;
  const heard = (event: Event): void => {
    const isPrinting = event.type === 'beforeprint' || (event.type === 'change' && media.matches);
    if (isPrinting !== last) listener((last = isPrinting));
  };
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, heard);
  media.addEventListener('change', heard);
  return () => {
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, heard);
    media.removeEventListener('change', heard);
  };
}
