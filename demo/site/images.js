/** Converts an image so that a badge can be baked into PNG and SVG, whichever one was given. */
export const MAX_IMAGE_BYTES = 256 * 1024;
const SIDE = 512;

/** Makes a data: URL, which the page's policy allows, unlike blob:. @param {Blob} blob @returns {Promise<string>} */
export function dataUrl(blob) {
  return new Promise((resolve, reject) => {
    const reader = new globalThis.FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function load(src) {
  const image = new globalThis.Image();
  image.src = src;
  await image.decode();
  return image;
}

/** Draws an image of any size into the middle of a square, without cutting it. */
async function rasterise(src) {
  const image = await load(src);
  const [width, height] = [image.naturalWidth || SIDE, image.naturalHeight || SIDE];
  const scale = SIDE / Math.max(width, height);
  const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
  canvas
    .getContext('2d')
    .drawImage(
      image,
      (SIDE - width * scale) / 2,
      (SIDE - height * scale) / 2,
      width * scale,
      height * scale,
    );
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new Uint8Array(await blob.arrayBuffer());
}

async function wrap(src) {
  const { naturalWidth: width, naturalHeight: height } = await load(src);
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="${src}"/></svg>`,
  );
}

const isPng = (bytes) => bytes[0] === 0x89 && bytes[1] === 0x50;

/**
 * @param {Uint8Array} bytes a PNG or an SVG
 * @returns {Promise<{ png: Uint8Array, svg: Uint8Array }>} the given one unchanged, and the other one made from it
 * @throws when the browser cannot decode it
 */
export async function bothForms(bytes) {
  const src = await dataUrl(
    new Blob([bytes], { type: isPng(bytes) ? 'image/png' : 'image/svg+xml' }),
  );
  return isPng(bytes)
    ? { png: bytes, svg: await wrap(src) }
    : { png: await rasterise(src), svg: bytes };
}
