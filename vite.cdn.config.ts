// Builds the file for script tags: an ES module with everything in it; what few pages need comes in chunks, on demand.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    // Preloading would insert link elements into the host's page and shift its requests; chunks are fetched when used.
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: { 'billing-widgets': 'src/define.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true, // vite leaves whitespace in library builds unless told
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
