import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passwordProblem } from './password-strength.ts'

const problemOf = (password: string) =>
  passwordProblem(password, ['li.meng@example.org', 'Li Meng 李萌', 'convenio'])

test.each([
  'password12345678',
  'Password!Password!',
  'P@ssw0rd2024!!!!',
  'qwertyuiopasdfgh',
  '123456789012345',
  'aaaaaaaaaaaaaaaa',
  'xkqxkqxkqxkqxkq',
  '1qaz2wsx3edc4rfv',
  'iloveyou12345678',
  'contraseña123456',
  'correct horse battery staple',
  'PolniyPizdec0211',
])('%s is among what is tried first', (password) => {
  expect(problemOf(password)).toBe('passwordCommon')
})

test.each(['li meng drinks tea', 'my CONVENIO of 2026', '李萌喜欢在北京城里头喝一壶绿茶'])(
  '%s is about its owner or this program',
  (password) => {
    expect(problemOf(password)).toBe('passwordPersonal')
  },
)

test.each([
  'slow heron over grey reeds',
  'manzana verde y azul cielo',
  '曾经沧海难为水除却巫山不是云呢',
  'Tk7#pQz!9vLm2xR',
  'monkey dragon sunshine football',
])('%s can be taken', (password) => {
  expect(problemOf(password)).toBeNull()
})

test('length counts characters as people see them, not how they are stored', () => {
  expect(problemOf('𠮷野家𠮷野家𠮷野家𠮷野')).toBe('passwordTooShort')
  expect(problemOf(`slow heron ${'é'.repeat(118)}`)).toBe('passwordTooLong')
})

test('random passwords of managers are taken', () => {
  const characters = [...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789']
  const random = fc.array(fc.constantFrom(...characters), { minLength: 20, maxLength: 24 })
  fc.assert(
    fc.property(random, (letters) => {
      fc.pre(new Set(letters).size > 9)
      expect(passwordProblem(letters.join(''), [])).toBeNull()
    }),
  )
})

test('whatever comes can be looked at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1_000 }), (text) => {
      passwordProblem(text, [text.slice(0, 200)])
      return true
    }),
  )
})
