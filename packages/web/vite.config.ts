import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while the pages are being worked on. */
const API = 'http://127.0.0.1:4848';

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // `light-dark()`, nesting and `color-mix()` go out as written; every browser of the last two years knows them.
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    // The server's policy allows no `data:` scripts or styles: every asset is a file with a hash in its name.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The map is larger; its view alone loads it.
    chunkSizeWarningLimit: 1200,
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: API, changeOrigin: true } } },
});
