import { expect, test } from 'vitest'
import { commitmentTo, newSalt, newSecret, secretHash } from './secrets.ts'

test('secrets have 256 bits, and never come twice', () => {
  const secrets = Array.from({ length: 1_000 }, newSecret)
  expect(new Set(secrets).size).toBe(1_000)
  for (const secret of secrets) expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
})

test('what is stored of a secret is known again from it, and does not hold it', () => {
  const secret = newSecret()
  expect(secretHash(secret)).toBe(secretHash(secret))
  expect(secretHash(secret)).toMatch(/^[0-9a-f]{64}$/)
  expect(secretHash(secret)).not.toBe(secretHash(newSecret()))
})

test('a commitment stands for one value with one salt', () => {
  const salt = newSalt()
  expect(commitmentTo('Li Meng', salt)).toBe(commitmentTo('Li Meng', salt))
  expect(commitmentTo('Li Meng', salt)).not.toBe(commitmentTo('Li Meng ', salt))
  expect(commitmentTo('Li Meng', salt)).not.toBe(commitmentTo('Li Meng', newSalt()))
})
