import { z } from 'zod'
import { isDay } from './days.ts'
import { isId } from './ids.ts'

// What no text may hold: control characters (PostgreSQL refuses some) and halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u

const text = (most: number) =>
  z
    .string()
    .transform((value) => value.trim())
    .pipe(
      z
        .string()
        .max(most)
        .refine((value) => !unprintable.test(value), 'unprintable'),
    )

/** One line of text, trimmed, of at most `most` characters; empty is `required`. */
export const line = (most = 300) =>
  text(most).pipe(
    z
      .string()
      .min(1, 'required')
      .refine((value) => !/[\n\r]/.test(value), 'oneLine'),
  )

/** Several lines of text, trimmed; empty is `whenEmpty`. */
export const paragraph = (most = 5_000, whenEmpty = 'required') =>
  text(most).pipe(z.string().min(1, whenEmpty))

/** Nothing was filled in, which is said instead of what is wrong with nothing. */
export const filledIn = () =>
  z.string().refine((text) => text.trim() !== '', { error: 'required', abort: true })

/** A civil date that exists, `YYYY-MM-DD`; empty is `required`. */
export const day = () => filledIn().refine(isDay, 'noSuchDay').meta({ format: 'date' })

/** A moment with its offset, RFC 3339; told in UTC. */
export const instant = () =>
  z.iso
    .datetime({ offset: true, error: 'noInstant' })
    .transform((text) => new Date(text).toISOString())

/** One of our identifiers. */
export const id = () => z.string().refine(isId, 'wrongIdentifier').meta({ format: 'uuid' })

/** A language tag of BCP 47, such as `es` or `zh-CN`. */
export const languageTag = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'wrongLanguage')

/** Text by language tag, at least one entry. */
export const languageMap = (most = 300) =>
  z.record(languageTag(), line(most)).refine((map) => Object.keys(map).length > 0, 'required')

/** Several lines of text by language tag, at least one entry. */
export const textMap = (most = 5_000) =>
  z.record(languageTag(), paragraph(most)).refine((map) => Object.keys(map).length > 0, 'required')

/** An e-mail address, in lower case. */
export const email = () =>
  line(254)
    .transform((value) => value.toLowerCase())
    .pipe(z.email('wrongEmail'))
