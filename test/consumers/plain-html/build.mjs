// What a person does by hand: the bundles into a folder of the site.
import { cpSync } from 'node:fs';

cpSync('public', 'dist', { recursive: true });
cpSync('index.html', 'dist/index.html');
cpSync('node_modules/open-badge-elements/dist/cdn', 'dist/open-badges', { recursive: true });
