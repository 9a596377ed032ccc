/**
 * Builds the workbench as a folder of static files with relative paths, which any web server can offer.
 */
import { defineConfig, type Plugin } from 'vite';

/**
 * What the built page may do: run its own files, and connect to nothing. So no draft can leave the browser, whatever is
 * in it. The editor sets its styles from its script.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Beside the page: the folder of packages may be shared, and `dist` is what is published.
  cacheDir: '.vite',
  publicDir: false,
  plugins: [policy],
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  worker: { format: 'es' },
  build: {
    outDir: 'built',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The library of cases is one large file, fetched when the page has been shown.
    chunkSizeWarningLimit: 1200,
  },
});
