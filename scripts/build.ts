// Builds what is published: TypeScript to dist/ one to one, the files for script tags to dist/cdn/, the elements' manifest.
import { rmSync } from 'node:fs';
import { run } from './run.js';

rmSync('dist', { recursive: true, force: true });
await run('tsc', ['-p', 'tsconfig.build.json']);
for (const mode of ['production', 'whole']) await run('vite', ['build', '--mode', mode, '--logLevel', 'warn']);
await run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs']);
