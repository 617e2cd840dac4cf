import { z } from 'zod'
import { commands, keepings, queries } from '#domain/catalogue.ts'
import type { AnyCommand, Route } from '#domain/command.ts'
import { mediaTypes as reportTypes, reportFormats } from '#components/reports/report-file.ts'
import { documentTypes } from '#domain/documents/rules.ts'
import { documentSaid } from '#domain/documents/schema.ts'
import type { AnyKeeping } from '#domain/keeping.ts'
import type { AnyQuery } from '#domain/query.ts'
import { reportQueries } from '#domain/reports/queries/report-queries.ts'

type Described = AnyCommand | AnyKeeping | AnyQuery

/** What the API's description says of what an address leads to. */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  path: string
  /** The noun of the address: `agreements`. */
  resource: string
  is: Described
  changes: boolean
  /** It is a change of a record, and answers its version. */
  recorded: boolean
  /** The caller must say which version was seen. */
  versioned: boolean
  /** Not so where the input holds a password, which is kept nowhere, nor where nothing is recorded. */
  repeatable: boolean
  pathFields: z.ZodObject | undefined
  queryFields: z.ZodObject | undefined
  bodyFields: z.ZodObject | undefined
  /** Media types of a file that is sent or answered, where it is no JSON. */
  fileSent: readonly string[] | undefined
  fileAnswered: readonly string[] | undefined
  /** Media types of the files that a list is also given as. */
  listFiles: readonly string[]
}

/** Bodies that are files: what is said beside them stands in the address. */
const filesSent: { [route in Route]?: { said: z.ZodObject; types: readonly string[] } } = {
  'POST /documents': { said: documentSaid, types: documentTypes },
}

const filesAnswered: { [route in Route]?: readonly string[] } = {
  'GET /documents/{documentId}/content': documentTypes,
  'GET /public/agreements/{reference}/documents/{documentId}': documentTypes,
}

/** Lists that are also given as files (`?format=csv`, `?format=xlsx`). */
export const csvRoutes: readonly Route[] = [
  'GET /agreements',
  'GET /milestones',
  'GET /deadlines',
  'GET /commitments',
  'GET /contributions',
  'GET /dashboards/{figure}',
  'GET /action-plans',
  'GET /activities',
  'GET /audit-events',
  'GET /agreements/{agreementId}/history',
]

/** Lists of days, which are also given as a calendar (`?format=ics`). */
export const calendarRoutes: readonly Route[] = ['GET /deadlines']

/** Reports, each as a file of every kind (`?format=csv`). */
export const reportRoutes: readonly Route[] = Object.values(reportQueries).flatMap(
  ({ route }) => route ?? [],
)

function operationOf(is: Described, route: Route): Operation {
  const [verb = '', path = ''] = route.split(' ')
  const changes = !('answer' in is)
  const recorded = 'change' in is
  const sent = filesSent[route]
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const { inPath, others } = divided(objectOf(is.input, route), names)
  const asked = filledIn(others.extend(formatsOf(route)))
  return {
    method: verb.toLowerCase() as Operation['method'],
    path,
    resource: path.split('/')[1] ?? '',
    is,
    changes,
    recorded,
    versioned: recorded && is.versioned === true,
    repeatable: recorded && is.secret !== true,
    pathFields: filledIn(inPath),
    queryFields: sent ? sent.said : changes ? undefined : asked,
    bodyFields: sent || !changes ? undefined : filledIn(others),
    fileSent: sent?.types,
    fileAnswered: filesAnswered[route],
    listFiles: filesOf(route).map((format) => mediaTypes[format]),
  }
}

/** Beside a page of it as JSON. */
function filesOf(route: Route): readonly FileFormat[] {
  if (reportRoutes.includes(route)) return reportFormats
  if (!csvRoutes.includes(route)) return []
  return ['csv', 'xlsx', ...(calendarRoutes.includes(route) ? (['ics'] as const) : [])]
}

const mediaTypes = { ...reportTypes, ics: 'text/calendar; charset=utf-8' } as const
type FileFormat = keyof typeof mediaTypes

function formatsOf(route: Route) {
  const files = filesOf(route)
  return files.length > 0
    ? { format: fileFormat([...new Set([...files, 'json'])]), ...delimiter }
    : {}
}

const fileFormat = (formats: readonly string[]) =>
  z.enum(formats).optional().meta({ description: 'The whole list as a file.' })

const delimiter = {
  delimiter: z
    .enum(['comma', 'semicolon'])
    .optional()
    .meta({ description: 'Of a CSV file; Excel may expect the semicolon.' }),
}

function objectOf(input: z.ZodType, route: Route): z.ZodObject {
  if (input instanceof z.ZodObject) return input
  throw new Error(`The input of ${route} is no object of fields`)
}

/** By hand, because zod leaves out no field of an object that is refined as a whole. */
function divided({ shape }: z.ZodObject, names: readonly string[]) {
  const fields = Object.entries(shape)
  const inPath = fields.filter(([name]) => names.includes(name))
  const others = fields.filter(([name]) => !names.includes(name))
  return {
    inPath: z.strictObject(Object.fromEntries(inPath)),
    others: z.strictObject(Object.fromEntries(others)),
  }
}

const filledIn = (object: z.ZodObject) =>
  Object.keys(object.shape).length > 0 ? object : undefined

/** Every operation that an address leads to, in the order of the catalogue. */
export const operations: readonly Operation[] = [...queries, ...commands, ...keepings].flatMap(
  (is) => (is.route ? operationOf(is, is.route) : []),
)
