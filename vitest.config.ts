import { defineConfig } from 'vitest/config'

const elsewhere = ['**/node_modules/**', '.next/**', 'e2e/**']

/** `house` looks at the code itself, `unit` runs it; a file of tests has a process of its own. */
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'house', include: ['test/house/**/*.test.ts'], exclude: elsewhere },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, 'test/house/**'],
          globalSetup: ['./test/postgres-server.ts'],
        },
      },
    ],
  },
})
