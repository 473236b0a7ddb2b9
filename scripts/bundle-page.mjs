// Bundles the code that runs inside the store's pages into one script, dist/page.js.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function bundlePage() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/page/index.ts'],
    outfile: 'dist/page.js',
    bundle: true,
    // It is read anew in every document of a store.
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePage();
