import { defineConfig } from '@playwright/test'
import type { Fixtures } from './e2e/support/journey.ts'
import { hasPostgres } from './test/postgres-server.ts'

const dialects = hasPostgres() ? ['sqlite', 'postgresql'] : ['sqlite']

/** Every journey, on both databases. `npx playwright test --project sqlite NAME` runs one. */
export default defineConfig<Fixtures>({
  testDir: './e2e',
  outputDir: './test-results',
  globalSetup: './test/example-templates.ts',
  // Each journey has a register and a server of its own, so none waits for another.
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: dialects.map((dialect) => ({ name: dialect, use: { dialect } })),
  use: {
    locale: 'en-GB',
    // As far from the office as Peru is: a day that slips on the way shows.
    timezoneId: 'America/Lima',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    },
  },
})
