/**
 * A sheet of paper as a PDF of one page: a title and lines of Latin text, in a face that every reader
 * has. The same words make the same bytes.
 */
export function evidencePdf(title: string, lines: readonly string[]): Uint8Array {
  const text = [
    'BT /F1 16 Tf 72 760 Td 20 TL',
    `${shown(title)} Tj T* T*`,
    '/F1 11 Tf',
    ...lines.map((line) => `${shown(line)} Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  return Buffer.from(withOffsets(objects), 'latin1')
}

/** Brackets and backslashes end or change a text in PDF. */
const shown = (line: string) => `(${line.replace(/[\\()]/g, '\\$&')})`

/** The objects with the table by which a reader finds them. */
function withOffsets(objects: readonly string[]): string {
  let file = '%PDF-1.4\n'
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`
}
