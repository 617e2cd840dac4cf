import { describe, expect, test } from 'vitest'
import { given, Misused, verb } from './verb.ts'

const issue = verb({
  words: ['EMAIL'],
  options: {
    days: { value: 'N', required: true, help: 'how long it holds' },
    note: { value: 'TEXT', help: 'what it is for' },
    quiet: { help: 'prints nothing' },
  },
  run: async () => undefined,
})

function misuse(...args: string[]): string {
  try {
    given(issue, args)
  } catch (error) {
    if (error instanceof Misused) return error.message
    throw error
  }
  return ''
}

describe('what follows a verb', () => {
  test('is read by name', () => {
    expect(given(issue, ['ana@example.org', '--days', '30', '--json']).call).toEqual({
      words: { EMAIL: 'ana@example.org' },
      options: { days: '30', note: undefined, quiet: false },
      json: true,
    })
  })

  test.each([
    [['--days', '30'], 'EMAIL is missing'],
    [['a@b'], '--days N is missing'],
    [['a@b', '--days', '3', 'more'], '"more" is one word too many'],
    [['a@b', '--day', '3'], `Unknown option '--day'`],
    [['a@b', '--days'], `Option '--days <value>' argument missing`],
    [['a@b', '--days', '3', '--quiet=yes'], `Option '--quiet' does not take an argument`],
  ])('%j is refused: %s', (args, sentence) => {
    expect(misuse(...args)).toBe(sentence)
  })

  test('needs nothing more where help is asked for', () => {
    expect(given(issue, ['--help']).help).toBe(true)
  })
})
