import { expect, test } from 'vitest'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import { areaCalled, areaSearch } from './area-search.ts'

const area = (code: string, en: string, es: string): PriorityArea => ({
  ...{ id: code, code, labels: { en, es }, field: null, goals: [] },
  ...{ retired: false, version: 1 },
})
const areas = [
  area('artificial-intelligence', 'Artificial intelligence', 'Inteligencia artificial'),
  area('energy', 'Renewable energy and energy efficiency', 'Energías renovables'),
  area('ict', 'Information and communication technology', 'TIC'),
  area('agriculture', 'Agriculture and food', 'Agricultura y alimentación'),
]
const search = areaSearch('en', areas)
const first = async (near: string) => (await search('', AbortSignal.any([]), near))[0]?.id

test('while nothing is typed, the area nearest to the words of the source stands first', async () => {
  expect(await first('renewable energy and rational use of energy')).toBe('energy')
  expect(await first('agricultural science and technology')).toBe('agriculture')
  expect(await first('ICT')).toBe('ict')
  expect(await first('')).toBe('artificial-intelligence')
})

test('what is typed narrows the list, whatever stands beside it', async () => {
  const found = await search('agri', AbortSignal.any([]), 'ICT')
  expect(found.map(({ id }) => id)).toEqual(['agriculture'])
})

test('an area is known by its very name or code alone', () => {
  expect(areaCalled('ICT', areas, 'en')?.id).toBe('ict')
  expect(areaCalled('tic', areas, 'es')?.text).toBe('TIC')
  expect(areaCalled('energy efficiency', areas, 'en')).toBeNull()
})
