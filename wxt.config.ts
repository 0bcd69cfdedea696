import { defineConfig } from 'wxt';

export default defineConfig({
  publicDir: 'assets',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    build: { target: ['chrome120', 'firefox128'], sourcemap: false },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
});
