import type { AddressedOperation } from './described.ts'
import { exampleOf } from './schema-words.ts'

/** The operation as a command that can be pasted into a terminal; `origin` is `APP_ORIGIN`. */
export function curlOf(operation: AddressedOperation, origin: string): string {
  const { method, path, parameters = [], requestBody } = operation
  const address = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((at, { name, schema }) => at.replace(`{${name}}`, String(exampleOf(schema))), path)
  const headers = parameters
    .filter((parameter) => parameter.in === 'header' && parameter.required)
    .map(({ name, schema }) => `-H '${name}: ${exampleOf(schema)}'`)
  const [type, body] = Object.entries(requestBody?.content ?? {})[0] ?? []
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const query = new URLSearchParams(
    needed.map(({ name, schema }) => [name, String(exampleOf(schema))]),
  )
  return [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}-H "Authorization: Bearer $TOKEN"`,
    ...headers,
    ...(type ? [`-H 'Content-Type: ${type}'`] : []),
    ...(type && body ? [bodyOf(type, body.schema)] : []),
    `'${origin}/api/v1${address}${query.size > 0 ? `?${query}` : ''}'`,
  ].join(' \\\n  ')
}

const bodyOf = (type: string, schema: Parameters<typeof exampleOf>[0]) =>
  type === 'application/json'
    ? `-d '${JSON.stringify(exampleOf(schema)).replaceAll("'", "'\\''")}'`
    : '--data-binary @file.pdf'
