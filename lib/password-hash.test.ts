import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password-hash.ts'
import { TooBusy } from './too-busy.ts'

test('a password is known again from its hash, and no other is', async () => {
  const stored = await hashPassword('slow heron over grey reeds')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await isPassword(stored, 'slow heron over grey reeds')).toBe(true)
  expect(await isPassword(stored, 'slow heron over grey reed')).toBe(false)
})

test('a password that is typed on another keyboard is the same', async () => {
  const stored = await hashPassword('contrase\u00f1a de la garza')
  expect(await isPassword(stored, 'contrasen\u0303a de la garza')).toBe(true)
})

test('where there is no hash it takes as long, and no password fits', async () => {
  const stored = await hashPassword('slow heron over grey reeds')
  // The work of this process alone, in microseconds: whatever else the machine does takes no part.
  const time = async (hash: string | null) => {
    const began = process.cpuUsage()
    for (let n = 0; n < 4; n++) expect(await isPassword(hash, 'wrong')).toBe(false)
    return process.cpuUsage(began).user
  }
  const [known, unknown] = [await time(stored), await time(null)]
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})

test('more than can wait are told to come again', async () => {
  const many = Array.from({ length: 70 }, () => isPassword(null, 'wrong').catch((error) => error))
  const outcomes = await Promise.all(many)
  expect(outcomes.filter((outcome) => outcome instanceof TooBusy)).toHaveLength(8)
  expect(await isPassword(null, 'wrong')).toBe(false)
})
