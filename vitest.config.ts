import { defineConfig } from 'vitest/config'

const elsewhere = ['**/node_modules/**', '.next/**', 'e2e/**']

/**
 * `house` looks at the code itself, `unit` runs it, `access` knocks at the built server; a file of
 * tests has a process of its own.
 */
export default defineConfig({
  test: {
    // What the log says is asked for where it matters; else it would bury the results.
    env: { LOG_LEVEL: 'silent' },
    pool: 'forks',
    maxWorkers: 2,
    // Far above what any takes on a quiet machine: a test fails for what is wrong, not for being slow.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          exclude: elsewhere,
          // It reads every file there is.
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...elsewhere, 'test/house/**', 'test/access/**'],
          globalSetup: ['./test/postgres-server.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'access',
          include: ['test/access/**/*.test.ts'],
          exclude: elsewhere,
          testTimeout: 120_000,
        },
      },
    ],
  },
})
