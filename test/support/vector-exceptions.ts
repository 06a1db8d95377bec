/** Vectors on which we differ from their `assert`, each with the reason why; none of them is falsely valid. None is left. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {};
