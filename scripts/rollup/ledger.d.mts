export function ledgerFile(name: string): string;
