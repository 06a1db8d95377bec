export function mediaTypeOf(path: string): string;
/** A static server on the loopback address. */
export function serve(options: {
  roots: string[];
  ports?: number[];
  headers?: Record<string, string> | ((path: string) => Record<string, string>);
}): Promise<{ origin: string; port: number; close(): Promise<void> }>;
