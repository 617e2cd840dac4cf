import { expect, it } from 'vitest'
import { listWords } from './list-words.ts'

it.each([
  ['en', ['term', 'renewal', 'notice'], 'term, renewal, notice'],
  ['es', ['duración', 'renovación', 'preaviso'], 'duración, renovación y preaviso'],
  ['zh-CN', ['有效期', '续期', '通知期'], '有效期、续期、通知期'],
])('names things one after another in %s', (language, texts, said) => {
  expect(listWords(texts, language)).toBe(said)
})
