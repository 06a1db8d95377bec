/** Sets of QR codes, as a camera adds them: parts, bytes of each, repeated and foreign parts. */
import { isQrPart, joinQr, QR_PARTS, splitQr } from '../../../../src/sharing/codes/qr-parts.js';
import type { Form } from '../contract.js';

/** Characters that one, three and four bytes long. */
const CHARACTERS = ['a', '\u3042', '\u{1f600}'] as const;

const setForm = (character: string): Form => ({
  name: `set of QR codes of ${character}`,
  axes: [
    { name: 'parts', limit: QR_PARTS.parts, usual: 2 },
    { name: 'bytes of a part', limit: QR_PARTS.mostBytes, usual: 200 },
    { name: 'readings of each part', limit: 1_000, usual: 2 },
    { name: 'codes of something else', limit: 10_000, usual: 2 },
  ],
  make: async (sizes) => {
    const bytes = Math.max(QR_PARTS.leastBytes, sizes('bytes of a part'));
    const each = Math.floor(bytes / new TextEncoder().encode(character).length);
    return {
      run: async () => {
        const parts = splitQr(character.repeat(each * sizes('parts')), { bytes });
        const collector = joinQr();
        for (const part of [...parts.slice(0, -1).reverse(), parts.at(-1)!])
          for (let reading = 0; reading < sizes('readings of each part'); reading++)
            collector.add(part);
        const other = `OBQ1:${' '.repeat(QR_PARTS.characters - 10)}`;
        for (let code = 0; code < sizes('codes of something else'); code++) isQrPart(other);
        return collector.progress.text === undefined ? 'no text' : 'text';
      },
    };
  },
});

export const QR_SETS: readonly Form[] = CHARACTERS.map(setForm);
