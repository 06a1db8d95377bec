export declare function apiPages(): Promise<Record<string, string>>;
