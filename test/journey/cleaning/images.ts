/** Images whose metadata names their author, built byte by byte. */
import { decodeBase64url } from '../../../src/bytes/base64url.js';
import { encodeUtf8 } from '../../../src/bytes/utf8.js';
import { writeChunk } from '../../../src/formats/png-chunks.js';
import { join, pngWith, textChunk } from '../../formats/pictures.js';

/** The name that no cleaned file contains. */
export const AUTHOR = 'Ada Lovelace';

/** A blue JPEG of 8 × 16 pixels, without metadata. */
const JPEG = decodeBase64url(
  '_9j_4AAQSkZJRgABAQAAAQABAAD_2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN-gXz_2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz_wAARCAAIABADASIAAhEBAxEB_8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL_8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4-Tl5ufo6erx8vP09fb3-Pn6_8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL_8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3-Pn6_9oADAMBAAIRAxEAPwCnRRRXrnEf_9k',
)!;

const segment = (marker: number, data: Uint8Array): Uint8Array =>
  join([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff], data);

/** TIFF data of Exif: an orientation, the artist, and where the image was taken (GPS). */
export function exif(orientation: number): Uint8Array {
  const text = encodeUtf8(`${AUTHOR}\0`);
  const tiff = new Uint8Array(8 + 2 + 3 * 12 + 4 + text.length + 2 + 12 + 4);
  const view = new DataView(tiff.buffer);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  };
  tiff.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, 8, true);
  view.setUint16(8, 3, true);
  entry(10, 0x0112, 3, 1, orientation);
  entry(22, 0x013b, 2, text.length, 50);
  const gps = 50 + text.length;
  entry(34, 0x8825, 4, 1, gps);
  tiff.set(text, 50);
  view.setUint16(gps, 1, true);
  entry(gps + 2, 1, 2, 2, 'N'.charCodeAt(0));
  return tiff;
}

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>${AUTHOR}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

/** IPTC in a resource of Photoshop: the by-line. */
function iptc(): Uint8Array {
  const name = encodeUtf8(AUTHOR);
  const record = join([0x1c, 2, 80, 0, name.length], name);
  const padded = record.length % 2 ? join(record, [0]) : record;
  return join(
    encodeUtf8('Photoshop 3.0\0'),
    encodeUtf8('8BIM'),
    [4, 4, 0, 0, 0, 0, 0, record.length],
    padded,
  );
}

/** A JPEG with the metadata of a phone, an editor and an agency, and an image behind its end. */
export const dirtyJpeg = (orientation = 6): Uint8Array =>
  join(
    JPEG.subarray(0, 20),
    segment(0xe1, join(encodeUtf8('Exif\0\0'), exif(orientation))),
    segment(0xe1, encodeUtf8(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
    segment(0xe2, encodeUtf8(`ICC_PROFILE\0\u0001\u0001Display of ${AUTHOR}`)),
    segment(0xed, iptc()),
    segment(0xfe, encodeUtf8(`made by ${AUTHOR}`)),
    JPEG.subarray(20),
    dirtyTail(),
  );
const dirtyTail = (): Uint8Array =>
  join(JPEG.subarray(0, 20), segment(0xfe, encodeUtf8(AUTHOR)), JPEG.subarray(20));

/** A PNG with texts, XMP, Exif and a date. */
export const dirtyPng = (): Uint8Array =>
  join(
    pngWith([
      textChunk('tEXt', `Author\0${AUTHOR}`),
      textChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${XMP}`),
      writeChunk('eXIf', exif(6)),
      writeChunk('tIME', Uint8Array.from([7, 234, 11, 30, 18, 0, 0])),
      textChunk('prVt', AUTHOR),
    ]),
    encodeUtf8(`behind: ${AUTHOR}`),
  );

/** A GIF of one pixel with a comment and XMP. */
export const dirtyGif = (): Uint8Array =>
  join(
    encodeUtf8('GIF89a'),
    [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xfe, AUTHOR.length],
    encodeUtf8(AUTHOR),
    [0],
    [0x21, 0xff, 11],
    encodeUtf8('XMP DataXMP'),
    [AUTHOR.length],
    encodeUtf8(AUTHOR),
    [0],
    [0x21, 0xff, 11],
    encodeUtf8('NETSCAPE2.0'),
    [3, 1, 0, 0, 0],
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b],
    encodeUtf8(AUTHOR),
  );

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, data.length, true);
  return join(encodeUtf8(name), size, data, data.length & 1 ? [0] : []);
};

/** A WebP of 17 × 17 pixels with Exif and XMP. */
export function dirtyWebp(): Uint8Array {
  const pixels = decodeBase64url('LwAAABAHEBERiIj-BwA')!.slice(0, 13);
  const body = join(
    encodeUtf8('WEBP'),
    chunk('VP8X', Uint8Array.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    chunk('VP8L', pixels),
    chunk('EXIF', exif(8)),
    chunk('XMP ', encodeUtf8(XMP)),
  );
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, body.length, true);
  return join(encodeUtf8('RIFF'), size, body, encodeUtf8(AUTHOR));
}

/** An SVG of an editor, with a photo inside. */
export function dirtySvg(): Uint8Array {
  const photo = btoa(String.fromCharCode(...dirtyJpeg()));
  return encodeUtf8(`<?xml version="1.0"?>
<!-- drawn by ${AUTHOR} -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/${AUTHOR}/plan.png">
<metadata>${AUTHOR}</metadata><inkscape:page>${AUTHOR}</inkscape:page>
<script>alert('${AUTHOR}')</script>
<style>@import "https://tracker.example/a.css";</style>
<image href="https://tracker.example/pixel.png"/><image xlink:href="data:image/jpeg;base64,${photo}"/>
<text onclick="alert('${AUTHOR}')">Lesson plan</text></svg>`);
}
