import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./app/request-language.ts')

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // `npm test` checks types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // A title that comes after its page is none to a screen reader, nor to whoever runs no scripts.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'pg', '@node-rs/argon2', 'pino'],
  outputFileTracingRoot: import.meta.dirname,
  agentRules: false,
}

export default withNextIntl(config)
