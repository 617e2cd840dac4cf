import { expect, test } from 'vitest'
import { splitList } from './split-list.ts'

test('the list of the announcement has seven areas', () => {
  const list =
    'ICT, renewable energy and rational use of energy, agricultural science and technology, biodiversity, environmental protection, marine resources, fisheries and aquaculture.'
  expect(splitList(list)).toEqual([
    'ICT',
    'renewable energy and rational use of energy',
    'agricultural science and technology',
    'biodiversity',
    'environmental protection',
    'marine resources',
    'fisheries and aquaculture',
  ])
})

test('an "and" after a comma begins the last one', () => {
  expect(splitList('salud, agua, y energía')).toEqual(['salud', 'agua', 'energía'])
  expect(splitList('可再生能源、生物多样性，以及海洋资源')).toEqual([
    '可再生能源',
    '生物多样性',
    '海洋资源',
  ])
})

test('one entry is one, whatever its words', () => {
  expect(splitList('  fisheries and aquaculture ')).toEqual(['fisheries and aquaculture'])
  expect(splitList('energía')).toEqual(['energía'])
  expect(splitList(' ')).toEqual([])
})
