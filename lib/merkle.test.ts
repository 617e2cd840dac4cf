import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitment, leafHash, newSalt, nodeHash, rootHash } from './merkle.ts'

/** The eight entries and the roots that every implementation of Certificate Transparency checks. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test.each([...roots.entries()])(
  'the root of %i well-known leaves is the published one',
  (size, root) => {
    const leaves = entries.slice(0, size).map((entry) => leafHash(Buffer.from(entry, 'hex')))
    expect(rootHash(leaves)).toBe(root)
  },
)

/** RFC 6962, 2.1, word by word: split at the largest power of two below n. */
function rootByDefinition(leaves: string[]): string {
  if (leaves.length <= 1) return leaves[0] ?? createHash('sha256').digest('hex')
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return nodeHash(rootByDefinition(leaves.slice(0, half)), rootByDefinition(leaves.slice(half)))
}

test('one pass gives the root that the recursive definition gives', () => {
  const leaves = Array.from({ length: 70 }, (_, index) => leafHash(Buffer.of(index)))
  for (let size = 0; size <= leaves.length; size++) {
    const some = leaves.slice(0, size)
    expect(rootHash(some)).toBe(rootByDefinition(some))
  }
})

test('an entry that looks like two hashes is not taken for a node', () => {
  const [left, right] = [leafHash(Buffer.of(1)), leafHash(Buffer.of(2))]
  expect(leafHash(Buffer.from(left + right, 'hex'))).not.toBe(nodeHash(left, right))
})

test('changing, dropping, doubling or swapping leaves changes the root', () => {
  const leaf = fc.uint8Array({ minLength: 1, maxLength: 4 }).map(leafHash)
  fc.assert(
    fc.property(
      fc.uniqueArray(leaf, { minLength: 2, maxLength: 40 }),
      fc.nat(),
      (leaves, place) => {
        const at = place % (leaves.length - 1)
        const root = rootHash(leaves)
        const [one, next] = leaves.slice(at, at + 2) as [string, string]
        for (const forged of [
          leaves.with(at, leafHash(Buffer.from('forged'))),
          leaves.toSpliced(at, 1),
          leaves.toSpliced(at, 0, one),
          leaves.with(at, next).with(at + 1, one),
          leaves.slice(0, -1),
        ]) {
          expect(rootHash(forged)).not.toBe(root)
        }
      },
    ),
    { seed: 20190621, numRuns: 50 },
  )
})

test('a commitment is the SHA-256 of the canonical JSON of salt and value', () => {
  const text = '["00ff",{"given":"Fabiola","name":"León-Velarde"}]'
  const value = { name: 'León-Velarde', given: 'Fabiola' }
  expect(commitment('00ff', value)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('salts are 256 bits, and the same value under two of them can not be linked', () => {
  const salts = [newSalt(), newSalt()] as const
  expect(salts[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(salts[0]).not.toBe(salts[1])
  expect(commitment(salts[0], 'Li Meng')).not.toBe(commitment(salts[1], 'Li Meng'))
})
