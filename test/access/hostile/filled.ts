/** As much of JSON Schema as the shapes of the commands use. */
type Schema = {
  type?: string | string[]
  format?: string
  enum?: unknown
  const?: unknown
  pattern?: string
  maxLength?: number
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** The text for a place; null where it is to stay empty. */
type Next = (path: string) => string | null

export type Filled = { body: unknown; texts: string[] }

/**
 * A body with a text in each place where its schema takes free text: in the fields beside those that
 * it has, and by several languages. `texts` is what was put in. Which arrays and which kind of a union
 * there are is told by the body.
 */
export function filled(schema: Schema, body: unknown, next: Next): Filled {
  const texts: string[] = []
  const text = (path: string) => {
    const one = next(path)
    if (one !== null) texts.push(one)
    return one
  }
  return { body: fill(schema, body, '', text), texts }
}

/** The paths at which a schema takes free text: `.titles.*`, `.topics[].*`. */
export function textPaths(schema: Schema, path = ''): string[] {
  const of = branches(schema).flatMap((branch) => {
    if (isText(branch)) return [path]
    const { properties = {}, additionalProperties: more, items } = branch
    return [
      ...Object.entries(properties).flatMap(([name, one]) => textPaths(one, `${path}.${name}`)),
      ...(typeof more === 'object' ? textPaths(more, `${path}.*`) : []),
      ...(items ? textPaths(items, `${path}[]`) : []),
    ]
  })
  return [...new Set(of)]
}

/** The paths at which a filled body has text, as `textPaths` writes them. */
export function pathsIn(schema: Schema, body: unknown): string[] {
  const found = new Set<string>()
  const note = (path: string) => {
    found.add(path)
    return ''
  }
  fill(schema, body, '', note)
  return [...found]
}

/** The languages that a text is written in by turns; more of them make fewer records. */
export const tags = 'en es zh-CN pt fr de it ar ru ja ko nl pl tr uk vi id hi fa sw'.split(' ')

function fill(schema: Schema, value: unknown, path: string, text: Next): unknown {
  const all = branches(schema)
  if (Array.isArray(value)) {
    const items = all.find((branch) => branch.items)?.items
    return items ? value.map((one) => fill(items, one, `${path}[]`, text)) : value
  }
  const map = all.find(({ additionalProperties: more }) => typeof more === 'object' && isText(more))
  if (map && (value === undefined || typeof value === 'object')) {
    return languages(() => text(`${path}.*`))
  }
  if (typeof value === 'object' && value !== null) return filledObject(all, value, path, text)
  if (value !== undefined) return value
  return all.some(isText) ? (text(path) ?? undefined) : undefined
}

function languages(text: () => string | null): object | undefined {
  const said = tags.map((tag) => [tag, text()] as const).filter(([, one]) => one !== null)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

function filledObject(all: readonly Schema[], value: object, path: string, text: Next): object {
  const said = value as Record<string, unknown>
  const of = all.find(({ properties }) => properties && isOfKind(properties, said))
  const entries = Object.entries(of?.properties ?? {}).map(([name, one]) => [
    name,
    fill(one, said[name], `${path}.${name}`, text),
  ])
  return { ...said, ...Object.fromEntries(entries.filter(([, one]) => one !== undefined)) }
}

const isOfKind = ({ kind }: Record<string, Schema>, said: Record<string, unknown>) =>
  kind?.const === undefined
    ? !Array.isArray(kind?.enum) || kind.enum.includes(said.kind)
    : kind.const === said.kind

const branches = (schema: Schema): Schema[] =>
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
    .flatMap(branches)
    .concat(schema.anyOf || schema.oneOf ? [] : [schema])

/** No identifier, no word of a list, and no day: those say so, or how long they may be. */
function isText({ type, format, enum: list, const: only, pattern, maxLength }: Schema): boolean {
  const isString = type === 'string' || (Array.isArray(type) && type.includes('string'))
  return isString && !format && !list && only === undefined && !pattern && maxLength === undefined
}
