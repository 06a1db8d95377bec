import { createMemoryStore, createMemoryTables } from '../../src/stores/memory.js';
import { changingSuite, DRAFTS } from './changing-suite.js';
import { suite } from './suite.js';

suite('memory', async () => createMemoryStore());
changingSuite('memory', async () => createMemoryTables(DRAFTS));
