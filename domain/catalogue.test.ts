import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands, keepings, queries, recordedEvents } from './catalogue.ts'

const declared = declarations()
const all = [...commands, ...queries, ...keepings]

describe('the catalogue', () => {
  test('holds every command, query and keeping that is declared, once', () => {
    expect(all.map(({ name }) => name).sort()).toEqual(declared.map(({ name }) => name).sort())
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  test('names permissions noun.verb and events noun.verbed', () => {
    for (const { name, event } of all) {
      expect(name).toMatch(/^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/)
      expect(event.split('.')[0]).toBe(name.split('.')[0])
    }
  })

  test('gives each route to one command, query or keeping', () => {
    const routes = all.flatMap(({ route }) => route ?? [])
    expect(new Set(routes).size).toBe(routes.length)
  })

  test('says who may in each line, and admits nobody unnamed but where it must', () => {
    for (const { name, access } of all) {
      expect(access.roles.length, name).toBeGreaterThan(0)
      if (access.roles.includes('anyone')) expect(access.scope, name).toBe('register')
    }
  })

  test('knows every event that is recorded anywhere', () => {
    const recorded = declared.concat(sources().flatMap(eventsIn)).map(({ event }) => event)
    const unrecorded = keepings.map(({ event }) => event)
    const known = [...recordedEvents, ...unrecorded]
    expect(recorded.filter((event) => !known.includes(event))).toEqual([])
    expect(unrecorded.filter((event) => recordedEvents.includes(event))).toEqual([])
  })
})

type Declared = { name: string; event: string }

/** What the files themselves declare, however they are put together. */
function declarations(): Declared[] {
  const declaration = /\b(?:command|query|keeping)\(\{\s*name: '([^']+)',\s*event: '([^']+)'/g
  return sources().flatMap((text) =>
    [...text.matchAll(declaration)].map(([, name = '', event = '']) => ({ name, event })),
  )
}

const eventsIn = (text: string): Declared[] =>
  [...text.matchAll(/\bevent: '([^']+)'/g)].map(([, event = '']) => ({ name: '', event }))

function sources(): string[] {
  return readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
}
