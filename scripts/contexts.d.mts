export declare const DATA: string;
export declare const NOTICE: string;
export declare function dataText(): Promise<string>;
export declare function noticeText(): string;
