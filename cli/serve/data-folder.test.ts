import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotDone } from '../verb.ts'
import { keptSecret, openDataFolder } from './data-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convenio-data-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const permissions = (path: string) => statSync(path).mode & 0o777

describe('the data folder', () => {
  test('is made for its owner alone', () => {
    openDataFolder(join(folder, 'a/b'))
    expect(permissions(join(folder, 'a/b'))).toBe(0o700)
  })

  test('that is a file is refused with what to do', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => openDataFolder(join(folder, 'file', 'data'))).toThrow(/CONVENIO_DATA/)
  })
})

describe('the secret', () => {
  test('is made once, and readable by its owner alone', () => {
    const secret = keptSecret(folder)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(keptSecret(folder)).toBe(secret)
    expect(readFileSync(join(folder, 'auth-secret'), 'utf8')).toBe(`${secret}\n`)
    expect(permissions(join(folder, 'auth-secret'))).toBe(0o600)
  })

  test('that was cut short is refused, not used', () => {
    writeFileSync(join(folder, 'auth-secret'), 'abc')
    expect(() => keptSecret(folder)).toThrow(NotDone)
  })
})
