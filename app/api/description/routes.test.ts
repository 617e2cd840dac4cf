import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commands, keepings, queries } from '#domain/catalogue.ts'
import { calendarRoutes, csvRoutes, reportRoutes } from './operations.ts'

const folder = join(import.meta.dirname, '../v1')

/** Addresses that are no command's and no query's: the description itself, and whatever is unknown. */
const ofTheirOwn = ['/openapi.json', '/{...unknown}']

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts'))
  .map((file) => ({ file, path: pathOf(file), text: readFileSync(join(folder, file), 'utf8') }))
  .filter(({ path }) => !ofTheirOwn.includes(path))

const routed = [...commands, ...queries, ...keepings].flatMap(({ route }) => route ?? [])

describe('the addresses of the API', () => {
  test('are those of the catalogue, method for method, and no others', () => {
    const found = files.flatMap(({ path, text }) =>
      operationsIn(text).map(({ verb }) => `${verb} ${path}`),
    )
    expect(found.sort()).toEqual([...routed].sort())
  })

  test.each(files)('$path is answered by what the catalogue says', async ({ path, text }) => {
    for (const { verb, name } of operationsIn(text)) {
      const module = await import(moduleOf(name, text))
      expect(module[name].route).toBe(`${verb} ${path}`)
    }
  })

  test.each(files)('$path is guarded by the one wrapper', ({ text }) => {
    const handlers = [...text.matchAll(/export const (?:\{([^}]+)\}|(\w+)) = (\w+)\(/g)]
    for (const [, , , made] of handlers) expect(['resource', 'route']).toContain(made)
    const verbs = handlers.flatMap(([, several, one]) =>
      (several ?? one ?? '').split(',').map((verb) => verb.trim()),
    )
    expect(verbs.sort()).toEqual(['DELETE', 'GET', 'PATCH', 'POST', 'PUT'])
    expect(text).not.toMatch(/export (async )?function/)
  })

  test('that give a file are said to', () => {
    const given = files.filter(({ text }) => /csv:/.test(text)).map(({ path }) => `GET ${path}`)
    expect(given.sort()).toEqual([...csvRoutes].sort())
    const calendars = files.filter(({ text }) => /calendar:/.test(text))
    expect(calendars.map(({ path }) => `GET ${path}`).sort()).toEqual([...calendarRoutes].sort())
    const reports = files.filter(({ text }) => /report:/.test(text))
    expect(reports.map(({ path }) => `GET ${path}`).sort()).toEqual([...reportRoutes].sort())
  })
})

function pathOf(file: string): string {
  const path = dirname(file).replaceAll('[', '{').replaceAll(']', '}')
  return path === '.' ? '/' : `/${path}`
}

function operationsIn(text: string): { verb: string; name: string }[] {
  const inside = /resource\(\s*\{([^}]*)\}/.exec(text)?.[1] ?? ''
  return [...inside.matchAll(/(\w+): (\w+)/g)].map(([, verb = '', name = '']) => ({ verb, name }))
}

function moduleOf(name: string, text: string): string {
  const imported = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(text)
  return imported?.[1] ?? ''
}
