/** Listens for when the page is put on paper, and when that is over; browsers say so in two ways, some in both. @returns what ends it */
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
