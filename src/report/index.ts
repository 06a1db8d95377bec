export * from './finding.js';
export * from './codes.js';
export * from './verdict.js';
