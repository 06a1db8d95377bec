export interface Variant {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly media?: object;
  readonly lang?: string;
  readonly grey?: boolean;
  readonly readable?: boolean;
}
export const VARIANTS: Readonly<Record<string, Variant>>;
