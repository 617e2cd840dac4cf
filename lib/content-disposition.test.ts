import { expect, test } from 'vitest'
import { attachmentNamed } from './content-disposition.ts'

test('a name in ASCII is said twice', () => {
  expect(attachmentNamed('Report 2026.pdf')).toBe(
    `attachment; filename="Report 2026.pdf"; filename*=UTF-8''Report%202026.pdf`,
  )
})

test('an accent is dropped for old programs and kept for the others', () => {
  expect(attachmentNamed('Acta de reunión (2).pdf')).toBe(
    `attachment; filename="Acta de reunion (2).pdf"; filename*=UTF-8''Acta%20de%20reuni%C3%B3n%20%282%29.pdf`,
  )
})

test('a Chinese name is kept', () => {
  expect(attachmentNamed('联合征集.pdf')).toBe(
    `attachment; filename="____.pdf"; filename*=UTF-8''%E8%81%94%E5%90%88%E5%BE%81%E9%9B%86.pdf`,
  )
})

test('no name adds a header or ends the quotation', () => {
  const header = attachmentNamed('a"; x=\r\nSet-Cookie: b%22.pdf')
  expect(header).not.toMatch(/[\r\n]/)
  expect(header.match(/"/g)).toHaveLength(2)
})
