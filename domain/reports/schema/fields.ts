import { z } from 'zod'
import { id } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { partyRoles } from '../../agreements/schema/words.ts'
import english from '#messages/en/reports.json' with { type: 'json' }

/** What a field of a report is, which tells its columns and how a reader sees them. */
export const fieldKinds = [
  'text',
  'name',
  'titles',
  'names',
  'bodies',
  'code',
  'codes',
  'country',
  'day',
  'uncertainDay',
  'number',
  'decimal',
  'moment',
  'yesNo',
  'actor',
  'act',
  'record',
  'agreement',
  'desk',
  'content',
  // What other fields are told by; it has no column of its own.
  'hidden',
] as const
export type FieldKind = (typeof fieldKinds)[number]

export type Field<Shape extends z.ZodType = z.ZodType> = {
  readonly kind: FieldKind
  readonly shape: Shape
  /** Under which list of the glossary (`words`) the codes are said. */
  readonly list?: string
  /** Shown in the preview; the others stand in the file alone. */
  readonly chief?: true
}

/** A report is a list of described fields: rows, heads, dictionary and API follow from it. */
export type Fields = Readonly<Record<string, Field>>

const nameMap = () => z.record(z.string(), z.string())

const of = <Shape extends z.ZodType>(
  kind: FieldKind,
  shape: Shape,
  list?: string,
): Field<Shape> => ({ kind, shape, ...(list && { list }) })

export const text = () => of('text', z.string())
/** A name or title, told in the reader's language where it has one. */
export const name = () => of('name', nameMap())
/** A title with a column for each language of the app. */
export const titles = () => of('titles', nameMap())
export const names = () => of('names', z.array(nameMap()))
export const code = <const C extends readonly string[]>(all: C, list: string) =>
  of('code', z.enum(all), list)
export const codes = <const C extends readonly string[]>(all: C, list: string) =>
  of('codes', z.array(z.enum(all)), list)
/** A country or territory by its two letters. */
export const country = () => of('country', z.string())
export const civilDay = () => of('day', z.string().meta({ format: 'date' }))
/** Told in words, in EDTF, and by its first and last possible day. */
export const uncertainDay = () => of('uncertainDay', uncertainDayAnswer)
export const number = () => of('number', z.number())
/** An exact decimal, as text for programs and as a number in a spreadsheet. */
export const decimal = () => of('decimal', z.string().regex(/^-?\d+(\.\d+)?$/))
export const yesNo = () => of('yesNo', z.boolean())
/** What is shown in a way of its own. */
export const special = <Shape extends z.ZodType>(kind: FieldKind, shape: Shape) => of(kind, shape)

/** The desk that answers for a record. */
export const desk = () =>
  of('desk', z.strictObject({ id: z.string(), code: z.string(), names: nameMap() }))

/** Bodies in the order in which an agreement names them. */
export const bodies = () =>
  of(
    'bodies',
    z.array(
      z.strictObject({
        id: id(),
        names: nameMap(),
        acronym: z.string().nullable(),
        role: z.enum(partyRoles),
      }),
    ),
  )

/** What a row may lack. */
export const orNull = <Shape extends z.ZodType>(field: Field<Shape>) => ({
  ...field,
  shape: field.shape.nullable(),
})

/** Marks a field for the preview. */
export const chief = <Shape extends z.ZodType>(field: Field<Shape>): Field<Shape> => ({
  ...field,
  chief: true,
})

type Shapes<F extends Fields> = { [K in keyof F]: F[K]['shape'] }

/** The shape of a report's rows, each field with its meaning. */
export function rowShape<F extends Fields>(
  report: keyof typeof english.reports,
  fields: F,
): z.ZodObject<Shapes<F>, z.core.$strict> {
  const meanings: Record<string, { meaning?: string }> = english.reports[report].fields
  const shapes = Object.entries(fields).map(([key, { shape }]) => {
    const description = meanings[key]?.meaning
    return [key, description ? shape.meta({ ...shape.meta(), description }) : shape]
  })
  return z.strictObject(Object.fromEntries(shapes)) as never
}

export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    items: z.array(row),
    nextCursor: z.string().nullable(),
    total: z.union([
      z.strictObject({ exact: z.number().int() }),
      z.strictObject({ atLeast: z.number().int() }),
    ]),
  })
