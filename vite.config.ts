// Builds the files for script tags, with every element: `vite build` the one that loads what is used, `--mode whole` the one for pages
// that show most of it at once (scripts/script-build.ts).
import { defineConfig, mergeConfig } from 'vite';
import { scriptBuild } from './scripts/script-build.js';

export default defineConfig(({ mode }) => {
  const whole = mode === 'whole';
  return mergeConfig(scriptBuild({ 'billing-widgets': 'src/define.ts' }, { whole }), {
    build: { outDir: whole ? 'dist/cdn/whole' : 'dist/cdn', emptyOutDir: true },
  });
});
