import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Part, zipOf } from '#test/zip.ts'
import { unpackedSize } from './unpacked-size.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'convenio-zip-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function sizeOf(bytes: Uint8Array, limit = 1_000_000) {
  const file = path.join(folder, 'file.zip')
  await writeFile(file, bytes)
  return await unpackedSize(file, limit)
}

const part = (size: number, more: Partial<Part> = {}): Part => ({
  name: `part-${size}`,
  content: Buffer.alloc(size, 'a'),
  ...more,
})

describe('the unpacked size of a package', () => {
  test('is the sum of its parts, packed or not', async () => {
    expect(await sizeOf(zipOf([part(1_000), part(500, { packed: false })]))).toBe(1_500)
  })

  test('of nothing is nothing', async () => {
    expect(await sizeOf(zipOf([]))).toBe(0)
  })

  test('is above the limit as soon as that is known', async () => {
    expect(await sizeOf(zipOf([part(5_000_000)]), 1_000_000)).toBeGreaterThan(1_000_000)
  })

  test('is not believed when the package says less', async () => {
    expect(await sizeOf(zipOf([part(5_000_000, { says: 10 })]))).toBeGreaterThan(1_000_000)
    expect(await sizeOf(zipOf([part(5_000, { says: 10 })]))).toBe('damaged')
  })

  test.each([
    ['no package', Buffer.from('hello')],
    ['nothing', Buffer.alloc(0)],
    ['one that was cut off', zipOf([part(1_000)]).subarray(0, -30)],
    ['one without its beginning', zipOf([part(1_000)]).subarray(40)],
  ])('is not told of %s', async (_, bytes) => {
    expect(await sizeOf(bytes)).toBe('damaged')
  })
})
