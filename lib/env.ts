import { resolve } from 'node:path'
import { z } from 'zod'
import { duration, folder, language, logLevel, origin, port, timeZone } from './setting-kinds.ts'

export type Settings = Readonly<{
  /** Absolute path: database, uploads, generated secrets, backups. */
  dataFolder: string
  /** `file:` with an absolute path, or `postgres://...`. */
  databaseUrl: string
  host: string
  port: number
  /** Scheme, host and port, with no slash at the end. Every link and origin check uses it. */
  appOrigin: string
  /** Absent until `cli/serve.ts` has read or made the one in the data folder. */
  authSecret: string | undefined
  /** Whose register it is and where "today" is; absent where the register's own value holds. */
  homeParty: string | undefined
  homeZone: string | undefined
  locale: 'en' | 'es' | 'zh-CN' | undefined
  /** Milliseconds. */
  sessionIdle: number
  /** Milliseconds. */
  sessionLife: number
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}>

/** One or more settings have a value that is not allowed; each sentence names its setting. */
export class SettingError extends Error {
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.name = 'SettingError'
    this.sentences = sentences
  }
}

const hour = 3_600_000

const settings = z.object({
  CONVENIO_DATA: folder.default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, 'must begin with file: or postgres://')
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address, such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: port.default(3000),
  APP_ORIGIN: origin.optional(),
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters long').optional(),
  HOME_PARTY: z
    .string()
    .max(200, 'must be the name of a body, of at most 200 characters')
    .optional(),
  HOME_ZONE: timeZone.optional(),
  LOCALE: language.optional(),
  SESSION_IDLE: duration.default(8 * hour),
  SESSION_LIFE: duration.default(7 * 24 * hour),
  LOG_LEVEL: logLevel.default('info'),
})

/**
 * The settings of the environment, checked as a whole (`contract.md`, Settings). An empty value
 * counts as absent. Relative paths are taken from `from`. Throws a SettingError that names each
 * wrong setting and what is allowed.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  from: string = process.cwd(),
): Settings {
  const parsed = settings.safeParse(withoutEmpty(env))
  if (!parsed.success)
    throw new SettingError(parsed.error.issues.map((issue) => sentence(issue, env)))
  const values = parsed.data
  const dataFolder = resolve(from, values.CONVENIO_DATA)
  return {
    dataFolder,
    databaseUrl: databaseUrl(values.DATABASE_URL, dataFolder, from),
    host: values.HOST,
    port: values.PORT,
    appOrigin: values.APP_ORIGIN ?? `http://localhost:${values.PORT}`,
    authSecret: values.AUTH_SECRET,
    homeParty: values.HOME_PARTY,
    homeZone: values.HOME_ZONE,
    locale: values.LOCALE,
    sessionIdle: values.SESSION_IDLE,
    sessionLife: values.SESSION_LIFE,
    logLevel: values.LOG_LEVEL,
  }
}

function withoutEmpty(env: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.keys(settings.shape)
      .map((name) => [name, env[name]?.trim()])
      .filter(([, value]) => value),
  )
}

function databaseUrl(url: string | undefined, dataFolder: string, from: string): string {
  if (!url) return `file:${resolve(dataFolder, 'register.db')}`
  return url.startsWith('file:') ? `file:${resolve(from, url.slice('file:'.length))}` : url
}

/** A secret's value is never repeated in the sentence: it would end up in a log. */
function sentence(issue: z.core.$ZodIssue, env: Readonly<Record<string, string | undefined>>) {
  const name = String(issue.path[0])
  const secret = name === 'AUTH_SECRET' || name === 'DATABASE_URL'
  return `The setting ${name}${secret ? '' : ` is "${env[name]}": it`} ${issue.message}.`
}
