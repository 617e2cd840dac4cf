import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CalendarDay, calendarStream } from './icalendar.ts'

const writtenAt = new Date('2026-11-28T09:30:00.123Z')
const about = { name: 'Deadlines; ours', product: '-//Convenio//EN', writtenAt }
const notice: CalendarDay = {
  uid: 'notice-1@example.org',
  day: '2028-02-29',
  title: 'Notice: 秘鲁, "Perú"; \\ 3',
  notes: 'Send by Friday.\nSafe by Monday.',
  address: 'https://example.org/agreements/1',
  category: 'Notice',
}

async function* these(days: readonly CalendarDay[]) {
  yield* days
}
const written = async (...days: CalendarDay[]) =>
  await new Response(calendarStream(these(days), about)).text()
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n')
const valueOf = (lines: readonly string[], name: string) =>
  lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
const unescaped = (text = '') =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign))

test('a day to act by is a whole day that ends with the next, in no zone', async () => {
  const lines = unfolded(await written(notice))
  expect(lines).toEqual(
    expect.arrayContaining([
      'DTSTART;VALUE=DATE:20280229',
      'DTEND;VALUE=DATE:20280301',
      'DTSTAMP:20261128T093000Z',
      'TRANSP:TRANSPARENT',
    ]),
  )
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', ''])
  expect(lines.join('')).not.toMatch(/TZID/)
})

test('signs with a meaning of their own are escaped', async () => {
  const lines = unfolded(await written(notice))
  expect(valueOf(lines, 'SUMMARY')).toBe('Notice: 秘鲁\\, "Perú"\\; \\\\ 3')
  expect(valueOf(lines, 'DESCRIPTION')).toBe('Send by Friday.\\nSafe by Monday.')
  expect(valueOf(lines, 'X-WR-CALNAME')).toBe('Deadlines\\; ours')
})

test('any text comes back as it was, in lines of at most 75 bytes of whole characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('科', 'é', '🤝', ',', ';', '\\', '\n', 'a', ' ', '\r') }),
      async (title, notes) => {
        const text = await written({ ...notice, title, notes })
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).not.toContain('\ufffd')
        }
        const lines = unfolded(text)
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
        const plain = (one: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: what no line may hold is left out
          one.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
        expect(unescaped(valueOf(lines, 'SUMMARY'))).toBe(plain(title))
        expect(unescaped(valueOf(lines, 'DESCRIPTION'))).toBe(plain(notes))
      },
    ),
  )
})
