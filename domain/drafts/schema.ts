import { z } from 'zod'
import { id } from '#lib/fields.ts'

/** The most that a draft may weigh, in characters of its JSON: a fifth of a long report. */
export const draftLimit = 300_000

/** The most that one may have begun at once. */
export const draftsLimit = 200

/** Which form it was typed into: the noun that the form makes or changes, such as `agreement`. */
const form = () =>
  z
    .string()
    .max(40)
    .regex(/^[a-z][A-Za-z]*$/, 'wrongFormat')

/** The record that a new one is begun from, as the form's address names it, such as `agreement=…`. */
const under = z
  .string()
  .regex(/^(agreement|plan|commitment)=[0-9a-f-]{36}$/, 'wrongFormat')
  .nullable()

/** What the list of drafts calls it: whatever was typed, made fit to be shown. */
const title = z
  .string()
  .max(2_000)
  .transform((text) => shownTitle(text))
  .nullable()
  .default(null)

export const saveDraftInput = z.strictObject({
  draftId: id(),
  form: form(),
  /** The record that is being changed; null for a new one. */
  subjectId: id().nullable().default(null),
  /** The version of it that was seen. */
  seenVersion: z.number().int().min(1).nullable().default(null),
  under: under.default(null),
  title,
  /** What stands in the form, in the form's own shape; nothing of it is judged. */
  content: z.json().refine((content) => JSON.stringify(content).length <= draftLimit, 'tooMuch'),
  /** When it was last saved, as far as this device knows; null on the first time. */
  savedBefore: z.iso.datetime().nullable().default(null),
})
export type SaveDraft = z.infer<typeof saveDraftInput>

export const namedDraft = z.strictObject({ draftId: id() })

/** A draft without what was typed, for the list of what is to be finished. */
export const draftListed = z.strictObject({
  id: id(),
  form: form(),
  subjectId: z.string().nullable(),
  under,
  title: z.string().nullable(),
  savedAt: z.iso.datetime(),
})
export type DraftListed = z.infer<typeof draftListed>

export const draftOutput = draftListed.extend({
  seenVersion: z.number().int().nullable(),
  content: z.json(),
})
export type Draft = z.infer<typeof draftOutput>

/** Newest first; narrowed to one form, and to one record, or to new ones (`none`). */
export const listDraftsInput = z.strictObject({
  form: form().optional(),
  subject: z.union([z.literal('none'), id()]).optional(),
})
export type ListDrafts = z.infer<typeof listDraftsInput>

export const draftsOutput = z.strictObject({ items: z.array(draftListed) })

export const draftSaved = z.strictObject({ id: id(), savedAt: z.iso.datetime() })
export type DraftSaved = z.infer<typeof draftSaved>

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const unshown = /[\u0000-\u001f\u007f]+/g

function shownTitle(text: string): string | null {
  const shown = text.toWellFormed().replace(unshown, ' ').trim()
  return Array.from(shown).slice(0, 200).join('') || null
}
