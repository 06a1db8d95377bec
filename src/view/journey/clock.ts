/** The system's clock: the default where a page passes none. */
export const systemClock = (): Date => new Date();
