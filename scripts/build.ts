// Builds what is published: TypeScript to dist/ one to one, the file for script tags to dist/cdn/, the elements' manifest.
import { rmSync } from 'node:fs';
import { run } from './run.js';

rmSync('dist', { recursive: true, force: true });
await run('tsc', ['-p', 'tsconfig.build.json']);
await run('vite', ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'warn']);
await run('cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs']);
