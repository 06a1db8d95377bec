/**
 * Builds the products that are older than their sources.
 * @returns true when everything was built without an error
 */
export function build(options?: { only?: string[]; quiet?: boolean }): Promise<boolean>;
export function linkCommand(): void;
