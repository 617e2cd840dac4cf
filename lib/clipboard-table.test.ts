import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOurs, readTable, writeTable } from './clipboard-table.ts'

describe('a block of cells on the clipboard', () => {
  test.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['', [['']]],
    ['\t', [['', '']]],
    ['"two\nlines"\t"with ""marks"""', [['two\nlines', 'with "marks"']]],
    ['"not closed\tb', [['"not closed', 'b']]],
    ['"MOU" signed\tb', [['"MOU" signed', 'b']]],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('%j', (text, rows) => {
    expect(readTable(text)).toEqual(rows)
  })

  test('comes back as it was copied, whatever its cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('\t', '"', '\n', '\r\n', 'a"b\tc', '里程碑'))
    const block = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(block, (rows) => {
        // One empty cell alone is an empty text, and an empty last row would end the text before it.
        fc.pre(rows.at(-1)?.some((one) => one !== '') ?? false)
        expect(readTable(writeTable(rows).text)).toEqual(rows)
      }),
    )
  })

  test('is known to be ours by its table', () => {
    const { html } = writeTable([['<b>a & b</b>']])
    expect(isOurs(html)).toBe(true)
    expect(html).toContain('&lt;b&gt;a &amp; b&lt;/b&gt;')
    expect(isOurs('<table><tr><td>1</td></tr></table>')).toBe(false)
  })
})
