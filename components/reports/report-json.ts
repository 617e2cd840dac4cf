import { translator } from '#messages/translator.ts'
import type { ReportAbout, Told } from './report-file.ts'

const charactersAtOnce = 64 * 1024

/** The rows as the API has them, with what the file says of itself before and after. */
export function reportJson(told: Told, about: ReportAbout): ReadableStream<Uint8Array> {
  const pieces = written(told, about)
  const utf8 = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(utf8.encode(value))
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* written(
  { rows, count, sha256 }: Told,
  { report, language, on, filters, madeAt, madeBy, shown }: ReportAbout,
): AsyncGenerator<string, undefined> {
  const title = translator(language, 'reports')(`reports.${report}.title`)
  const head = { report, title, on, filters, madeAt: madeAt.toISOString(), madeBy }
  let piece = `${JSON.stringify(head).slice(0, -1)},"rows":[`
  let first = true
  for await (const row of rows) {
    piece += (first ? '\n' : ',\n') + JSON.stringify(row)
    first = false
    if (piece.length < charactersAtOnce) continue
    yield piece
    piece = ''
  }
  const foot = { shown: shown(count()), count: count(), sha256: sha256() }
  yield `${piece}\n],${JSON.stringify(foot).slice(1)}\n`
  return undefined
}
