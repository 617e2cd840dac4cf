import { z } from 'zod'

/** What the values of settings may look like; each message completes "The setting X ...". */
export const folder = z
  .string()
  .refine((path) => !path.includes('\0'), 'must be the path of a folder')

export const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65535, 'must be a port number from 1 to 65535')

export const origin = z
  .string()
  .transform((text) => text.replace(/\/$/, ''))
  .refine(isOrigin, 'must be an address without a path, such as https://register.example.org')

export const timeZone = z
  .string()
  .refine(isTimeZone, 'must be a time zone of the IANA list, such as Asia/Shanghai')

export const language = z.enum(['en', 'es', 'zh-CN'], { error: 'must be one of en, es, zh-CN' })

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export const logLevel = z.enum(levels, { error: `must be one of ${levels.join(', ')}` })

const unitLengths = { min: 60_000, h: 3_600_000, d: 86_400_000 }
const durationForm = /^(\d{1,5}) ?(min|minutes?|h|hours?|d|days?)$/

/** A length of time such as `8 h`, `30 min` or `7 days`, read as milliseconds. */
export const duration = z
  .string()
  .regex(durationForm, 'must be a length of time, such as 30 min, 8 h or 7 days')
  .transform(milliseconds)
  .refine((length) => length > 0, 'must be longer than nothing, such as 30 min, 8 h or 7 days')

function milliseconds(text: string): number {
  const [, count, unit = ''] = durationForm.exec(text) ?? []
  const kind = unit.startsWith('m') ? 'min' : unit.startsWith('h') ? 'h' : 'd'
  return Number(count) * unitLengths[kind]
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return /^https?:$/.test(url.protocol) && url.origin === text.toLowerCase()
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
