import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue must be told which tags are not components of its own.
export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('open-badge') } } })] });
