import { expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

test('a text falls into its sentences, each word for word', () => {
  const text =
    'The two sides agreed to push forward the implementation of the MOU by signing specific action plans.\n\nDuring its stay in Lima, the delegation held talks. It also visited La Molina.'
  expect(sentencesOf(text, 'en')).toEqual([
    'The two sides agreed to push forward the implementation of the MOU by signing specific action plans.',
    'During its stay in Lima, the delegation held talks.',
    'It also visited La Molina.',
  ])
})

test('Chinese sentences end at their own full stop', () => {
  expect(sentencesOf('双方签署了谅解备忘录。双方同意签署具体行动计划。', 'zh-CN')).toEqual([
    '双方签署了谅解备忘录。',
    '双方同意签署具体行动计划。',
  ])
})

test('an empty text has no sentence', () => {
  expect(sentencesOf('\n \n', 'es')).toEqual([])
})
