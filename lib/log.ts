import pino from 'pino'

const secrets = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'secret',
  'authSecret',
  'cookie',
  'authorization',
  'set-cookie',
  'databaseUrl',
]

/**
 * The log of this process: JSON lines to stderr, from `LOG_LEVEL` up. Secrets are blanked down to
 * the third level; personal values do not belong in it at all (log ids).
 */
export const log = pino(
  {
    level: levelFrom(process.env.LOG_LEVEL),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]),
      censor: '(not logged)',
    },
  },
  // Synchronous: the last line before a crash is the one that is needed.
  pino.destination({ fd: 2, sync: true }),
)

/** A wrong level is refused by `readSettings`, with a sentence; this module loads before it. */
function levelFrom(text: string | undefined): string {
  const level = text?.trim() ?? ''
  return level === 'silent' || level in pino.levels.values ? level : 'info'
}
