import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue needs to know which tags are not its own components.
export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('open-badge') } } })] });
