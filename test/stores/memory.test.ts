import { createMemoryStore } from '../../src/stores/memory.js';
import { suite } from './suite.js';

suite('memory', async () => createMemoryStore());
