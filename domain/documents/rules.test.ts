import { describe, expect, test } from 'vitest'
import { isDocumentType, nameProblem } from './rules.ts'

test('pages and programs are no documents', () => {
  for (const type of ['text/html', 'image/svg+xml', 'application/zip', 'toString', undefined]) {
    expect(isDocumentType(type)).toBe(false)
  }
})

describe('the name of a file', () => {
  test.each([
    ['Minutes.pdf', 'application/pdf', undefined],
    ['Minutes.PDF', 'application/pdf', undefined],
    ['acta.firmada.pdf', 'application/pdf', undefined],
    ['照片.jpeg', 'image/jpeg', undefined],
    ['Minutes.pdf', 'image/png', 'document.notWhatItsNameSays'],
    ['Minutes.pdf.exe', 'application/pdf', 'document.notWhatItsNameSays'],
    ['Minutes', 'application/pdf', 'document.notWhatItsNameSays'],
  ] as const)('%s, being %s: %s', (fileName, type, code) => {
    expect(nameProblem(fileName, type)?.code).toBe(code)
  })

  test('is told what it should end in', () => {
    expect(nameProblem('Minutes.pdf', 'image/jpeg')?.params).toMatchObject({ ending: 'jpg' })
  })
})
