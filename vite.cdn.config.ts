// Builds the file for script tags to dist/cdn/, with every element.
import { defineConfig, mergeConfig } from 'vite';
import { scriptBuild } from './scripts/script-build.js';

export default defineConfig(mergeConfig(scriptBuild({ 'billing-widgets': 'src/define.ts' }), { build: { outDir: 'dist/cdn', emptyOutDir: true } }));
