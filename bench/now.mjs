/** The clock of every measurement. */
export const NOW = '2026-11-21T12:00:00Z';
