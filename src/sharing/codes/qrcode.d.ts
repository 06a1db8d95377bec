/**
 * Declares the used part of `qrcode`. Its published types load those of Node.js, which the core
 * must not see (tsconfig.core.json).
 */
declare module 'qrcode' {
  interface QrOptions {
    readonly errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H';
    readonly version?: number;
  }
  interface QrCode {
    readonly version: number;
    readonly modules: { readonly size: number; readonly data: Uint8Array };
  }
  export function create(text: string, options?: QrOptions): QrCode;
}
