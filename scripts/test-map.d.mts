export declare const MAP: string;
export declare function mapText(): string;
