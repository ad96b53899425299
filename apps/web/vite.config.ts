import { vitePlugin as remix } from '@remix-run/dev';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

const repository = fileURLToPath(new URL('../../', import.meta.url));

export default defineConfig({
  plugins: [
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  css: { preprocessorOptions: { scss: { loadPaths: [repository], quietDeps: true } } },
  build: { assetsInlineLimit: 0, target: 'es2022' },
  ssr: { noExternal: [/^@camau\//] },
});
