import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** GitHub's parser is shipped with source maps to sources that are not: a warning for each file. */
const withoutMaps = {
  name: 'without-maps',
  load: (id: string) =>
    id.includes('/node_modules/@actions/') && id.endsWith('.js')
      ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
      : undefined,
};

export default defineConfig({
  plugins: [withoutMaps],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // Tests that start servers and processes wait more than they compute.
    maxWorkers: '100%',
    // No file leaves anything behind for the next one, so what both import is loaded once.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    server: { deps: { inline: [/@actions\//] } },
  },
});
