/** Builds what is older than its sources. @returns whether everything was built without an error */
export function build(options?: { only?: string[]; quiet?: boolean }): Promise<boolean>;
export function linkCommand(): void;
