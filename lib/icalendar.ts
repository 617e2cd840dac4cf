import { addDays, type Day } from './days.ts'

/** A whole day of a calendar. */
export type CalendarDay = {
  /** The same each time it is written, so that a calendar that takes the file again doubles nothing. */
  uid: string
  day: Day
  title: string
  /** Several lines. */
  notes: string
  address: string
  category: string
}

type About = { name: string; product: string; writtenAt: Date }

/**
 * A calendar as bytes, written as its days are read (RFC 5545): whole days without a zone, which block
 * nobody's time. An error among them breaks the stream off.
 */
export function calendarStream(
  days: AsyncIterable<CalendarDay>,
  about: About,
): ReadableStream<Uint8Array> {
  const lines = linesOf(days, about)
  const utf8 = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(utf8.encode(value.map((line) => `${folded(line)}\r\n`).join('')))
      },
      cancel: async () => {
        await lines.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* linesOf(
  days: AsyncIterable<CalendarDay>,
  { name, product, writtenAt }: About,
): AsyncGenerator<string[], undefined> {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${escaped(product)}`]
  yield [...head, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `NAME:${escaped(name)}`, named(name)]
  for await (const day of days) yield eventLines(day, writtenAt)
  yield ['END:VCALENDAR']
  return undefined
}

/** The name by which most programs know it, older than RFC 7986. */
const named = (name: string) => `X-WR-CALNAME:${escaped(name)}`

/** The end of a whole day is the day after, which is no part of it. */
const eventLines = (event: CalendarDay, writtenAt: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  `DTSTAMP:${compact(writtenAt.toISOString().replace(/\.\d+/, ''))}`,
  `DTSTART;VALUE=DATE:${compact(event.day)}`,
  ...(event.day < '9999-12-31' ? [`DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`] : []),
  `SUMMARY:${escaped(event.title)}`,
  `DESCRIPTION:${escaped(event.notes)}`,
  `URL:${printable(event.address).replace(/\n/g, '')}`,
  `CATEGORIES:${escaped(event.category)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

const compact = (text: string) => text.replace(/[-:]/g, '')

/** Text as RFC 5545 (3.3.11) writes it. */
const escaped = (text: string) =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no line may hold
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g

const printable = (text: string) => text.replace(/\r\n?/g, '\n').replace(controls, '')

const bytesOfALine = 75

/** A line of at most 75 bytes; what is longer goes on in lines that begin with a space (3.1). */
function folded(line: string): string {
  let [text, length] = ['', 0]
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (length + bytes > bytesOfALine) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += bytes
  }
  return text
}
