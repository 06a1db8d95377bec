import { createApp } from 'vue';
import 'open-badge-elements/define/open-badge';
import App from './App.vue';

createApp(App).mount('#app');
