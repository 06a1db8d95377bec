import type { Draw } from '../../share.js';

const asPng = (canvas: HTMLCanvasElement): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) void blob.arrayBuffer().then((bytes) => resolve(new Uint8Array(bytes)), reject);
      else reject(new Error('canvas'));
    }, 'image/png');
  });

/**
 * Draws an SVG in a canvas with the browser's own fonts. Loaded as an image, an SVG runs no script
 * and makes no request.
 */
export const draw: Draw = async (svg, width) => {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(width),
    height: Math.round((width * image.naturalHeight) / image.naturalWidth),
  });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return {
    png: await asPng(canvas),
    width: canvas.width,
    height: canvas.height,
    rgba: new Uint8Array(data.buffer),
  };
};
