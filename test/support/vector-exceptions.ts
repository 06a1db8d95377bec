/**
 * Vectors on which we differ from their `assert`, each with the reason; none of them is falsely
 * valid. Empty at present.
 */
export const EXCEPTIONS: Readonly<Record<string, string>> = {};
