import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, openStore, type Store } from '#db/store.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { perform } from '#domain/perform.ts'
import { tokenHolder } from '#domain/tokens/queries.ts'
import { testWorld } from '#test/world.ts'
import { operator } from './accounts.ts'

const folder = mkdtempSync(join(tmpdir(), 'convenio-cli-user-'))
const address = `file:${join(folder, 'register.db')}`
let store: Store

beforeAll(async () => {
  await migrate(address)
  store = openStore(address)
  const input = { code: 'AME', names: { en: 'Americas' } }
  await perform(testWorld(store), createDesk, operator, input)
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

function convenio(...args: string[]) {
  const program = join(import.meta.dirname, '../bin/convenio')
  const env = { ...process.env, CONVENIO_DATA: folder, DATABASE_URL: address, LOCALE: 'en' }
  const run = spawnSync(process.execPath, [program, ...args], { env, encoding: 'utf8' })
  const json = args.includes('--json') && run.stdout ? JSON.parse(run.stdout) : undefined
  return { code: run.status, said: run.stdout, reasons: run.stderr, json }
}

const ana = ['user', 'add', 'ana@example.org', '--name', 'Ana Quispe', '--role', 'officer']

// Each call is a process of its own.
describe('users on the command line', { timeout: 90_000 }, () => {
  test('are added with a desk, and get a link for one use', () => {
    const { code, json } = convenio(...ana, '--desk', 'ame', '--json')
    expect(code).toBe(0)
    expect(json).toMatchObject({
      id: expect.any(String),
      link: expect.stringMatching(/^http:\/\/localhost:3000\/sign-in\/link\?token=[\w-]{43}$/),
    })
  })

  test('are refused twice, on a desk that is not there, in a role that is none', () => {
    expect(convenio(...ana)).toMatchObject({ code: 1, said: '' })
    expect(convenio(...ana).reasons).toContain('e-mail')
    const elsewhere = convenio(...ana, '--desk', 'MARS')
    expect(elsewhere).toMatchObject({ code: 1, reasons: expect.stringContaining('AME') })
    const king = convenio('user', 'add', 'k@example.org', '--name', 'K', '--role', 'king')
    expect(king.code).toBe(2)
  })

  test('get tokens, which end when they are revoked or their user is disabled', async () => {
    const world = { ...testWorld(store), now: () => new Date() }
    const issue = () => convenio('token', 'issue', 'ana@example.org', '--days', '30', '--json').json
    const [first, second] = [issue(), issue()]
    expect(Object.keys(first)).toEqual(['id', 'token'])
    expect((await tokenHolder(world, first.token))?.actor.role).toBe('officer')
    expect(convenio('token', 'revoke', first.id).code).toBe(0)
    expect(await tokenHolder(world, first.token)).toBeNull()
    expect(convenio('token', 'revoke', first.id).code).toBe(1)
    expect(await tokenHolder(world, second.token)).not.toBeNull()
    expect(convenio('user', 'link', 'ana@example.org').said).toContain('/sign-in/link?token=')
    expect(convenio('user', 'disable', 'ANA@example.org').code).toBe(0)
    expect(await tokenHolder(world, second.token)).toBeNull()
    expect(convenio('user', 'link', 'ana@example.org').code).toBe(1)
    expect(convenio('user', 'disable', 'nobody@example.org').code).toBe(1)
    expect(convenio('token', 'issue', 'ana@example.org', '--days', 'many').code).toBe(2)
  })
})
