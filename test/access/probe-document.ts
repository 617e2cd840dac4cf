import { Readable } from 'node:stream'
import type { Actor } from '#domain/access/schema.ts'
import { takeInDocument } from '#domain/documents/commands/take-in-document.ts'
import type { World } from '#domain/world.ts'

/** A document of an agreement, whose name and bytes hold the word. */
export async function addDocument(world: World, actor: Actor, agreementId: string, word: string) {
  const { answer } = await takeInDocument(
    world,
    actor,
    { agreementId, fileName: `Evidence ${word}.pdf`, language: 'en' },
    { content: Readable.from([Buffer.from(smallestPdf(word), 'latin1')]) },
  )
  return answer.id
}

/** A page without a word on it, and the word in a comment, where a byte-for-byte look finds it. */
function smallestPdf(word: string): string {
  const objects = [
    '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n',
    '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n',
    '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>\nendobj\n',
  ]
  let text = `%PDF-1.4\n% ${word}\n`
  const places = objects.map((object) => {
    const place = text.length
    text += object
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join('')}`
  return `${text}${table}trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
}
