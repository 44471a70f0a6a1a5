// Storybook builds by itself; the configuration of the project is for the published scripts.
import { defineConfig } from 'vite';

export default defineConfig({});
