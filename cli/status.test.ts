import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { statusAnswer } from '#components/legal-status/status-answer.ts'
import { impossible } from '#test/status-cases/impossible.ts'
import { statusCases } from '#test/status-cases/status-cases.ts'
import { status } from './status.ts'
import { given, NotDone } from './verb.ts'

const folder = mkdtempSync(join(tmpdir(), 'convenio-status-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

type Status = ReturnType<typeof statusAnswer>

function factsIn(name: string, said: unknown): string {
  writeFileSync(at(name), typeof said === 'string' ? said : JSON.stringify(said))
  return at(name)
}

/** As the program does it, without a process of its own. */
async function told(...args: string[]): Promise<Status> {
  const answer = await status.run(given(status, args).call)
  return JSON.parse(JSON.stringify(answer?.json)) as Status
}

function convenio(args: string[], settings: Record<string, string> = {}) {
  const program = join(import.meta.dirname, '../bin/convenio')
  const env = { ...process.env, DATABASE_URL: '', CONVENIO_DATA: at('data'), ...settings }
  const run = spawnSync(process.execPath, [program, 'status', ...args], { env, encoding: 'utf8' })
  return { code: run.status, said: run.stdout, reasons: run.stderr }
}

describe('the status of facts', () => {
  test.each(statusCases)(
    '$name, on $on',
    async ({ events, clauses, on, knownAt, told: expected }) => {
      const { asks, ...figures } = expected
      const file = factsIn('facts.json', { events, clauses })
      const known = knownAt ? ['--known-at', knownAt] : []
      const answer = await told('--facts', file, '--on', on, ...known)
      expect(answer).toMatchObject(figures)
      if (asks !== undefined) expect(answer.questions.length > 0).toBe(asks)
      expect(answer.explanation.at(-1)?.text).toContain(String(Number(on.slice(8))))
    },
  )

  test.each(impossible)(
    '%s is refused in a sentence that names it',
    async (_, events, clauses, sentence) => {
      const file = factsIn('facts.json', { events, clauses })
      const asked = told('--facts', file, '--on', '2026-01-01')
      await expect(asked).rejects.toThrow(NotDone)
      await expect(asked).rejects.toThrow(sentence)
    },
  )
})

const italy = {
  events: [
    { kind: 'signed', side: 'ours', on: '1978-10-06' },
    { kind: 'signed', side: 'counterpart', on: '1978-10-06' },
    { kind: 'enteredIntoForce', on: '1978-10-06' },
  ],
  clauses: [
    { kind: 'term', length: 'P5Y' },
    { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
    { kind: 'notice', length: 'P6M', counts: 'receipt' },
  ],
}

describe('convenio status --facts', () => {
  const ofItaly = ['--facts', factsIn('italy.json', italy), '--on', '2026-11-23']

  test('needs no register, and answers as the contract says', () => {
    const { code, said, reasons } = convenio([...ofItaly, '--json'])
    expect({ code, reasons }).toEqual({ code: 0, reasons: '' })
    const { explanation, ...answer } = JSON.parse(said) as Status
    expect(answer).toEqual({
      ...{ state: 'inForce', phase: null, period: 10, renewals: 9, end: null },
      periodEnd: { lower: '2028-10-06', upper: '2028-10-06' },
      cutOff: { safeBy: '2028-04-06', certainAfter: '2028-04-06', sendBy: '2028-04-06' },
      ...{ missing: [], questions: [] },
    })
    expect(explanation).toContainEqual({ text: expect.any(String), clause: 'renewal' })
  })

  test('tells people the result first, in the language of LOCALE', () => {
    expect(convenio(ofItaly).said).toMatch(
      /^23 November 2026: in force; period 10 until 6 October 2028/,
    )
    expect(convenio(ofItaly, { LOCALE: 'es' }).said).toMatch(/^23 de noviembre de 2026: en vigor/)
    expect(convenio(ofItaly, { LOCALE: 'zh-CN' }).said).toMatch(/^2026年11月23日：/)
  })

  test('refuses facts that can’t be, one sentence each on stderr, and exits with 1', () => {
    const events = [
      ...italy.events.slice(0, 1),
      { kind: 'signed', side: 'their', on: '2019-02-30' },
    ]
    const file = factsIn('wrong.json', { ...italy, events })
    const { code, said, reasons } = convenio(['--facts', file, '--on', '2026-11-23', '--json'])
    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect((JSON.parse(reasons) as { reasons: string[] }).reasons).toEqual([
      expect.stringMatching(/^events\.1\.side \("their"\): /),
      expect.stringMatching(/^events\.1\.on \("2019-02-30"\): There is no such day/),
    ])
  })

  test.each([
    ['a file that is not there', 'nowhere.json', /nowhere\.json can't be read/],
    ['a file that is no JSON', 'text.json', /text\.json is not JSON/],
    ['a field that there is not', 'field.json', /^event \(\[\]\): There is no such field/],
  ])('says what is wrong with %s, and exits with 1', (_, name, sentence) => {
    factsIn('text.json', 'signed in June')
    factsIn('field.json', { event: [] })
    const { code, said, reasons } = convenio(['--facts', at(name), '--on', '2026-11-23'])
    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect(reasons).toMatch(sentence)
  })

  test.each([
    [['--facts', 'italy.json']],
    [['--facts', 'italy.json', '--on', '2026-02-30']],
    [['--facts', 'italy.json', '--on', '2026-11-23', '--known-at', 'yesterday']],
    [['PER-CHN-2019-01', '--facts', 'italy.json', '--on', '2026-11-23']],
  ])('used wrongly (%j) says so and exits with 2', (args) => {
    const { code, said, reasons } = convenio(args)
    expect({ code, said }).toEqual({ code: 2, said: '' })
    expect(reasons).not.toBe('')
  })
})

describe('convenio status of the register', () => {
  beforeAll(() => {
    const program = join(import.meta.dirname, '../bin/convenio')
    const env = { ...process.env, DATABASE_URL: '', CONVENIO_DATA: at('data') }
    const loading = spawnSync(process.execPath, [program, 'example', 'load'], { env })
    expect(loading.status).toBe(0)
  })

  test('tells an agreement by its reference, as the same facts in a file are told', async () => {
    const { code, said } = convenio(['ITA-CHN-1978-01', '--on', '2026-11-23', '--json'])
    expect(code).toBe(0)
    const { explanation: _, ...ofRegister } = JSON.parse(said) as Status
    const { explanation: __, ...ofFile } = await told(
      '--facts',
      at('italy.json'),
      '--on',
      '2026-11-23',
    )
    expect(ofRegister).toEqual(ofFile)
  })

  test('knows nothing of it before it was recorded', () => {
    const then = ['--on', '2026-11-23', '--known-at', '2000-01-01T00:00:00Z', '--json']
    expect(JSON.parse(convenio(['PER-CHN-2019-01', ...then]).said)).toMatchObject({
      state: 'underNegotiation',
    })
    const now = ['--on', '2026-11-23', '--json']
    expect(JSON.parse(convenio(['PER-CHN-2019-01', ...now]).said)).toMatchObject({
      state: 'signedEntryNotStated',
      missing: ['entryIntoForce', 'term', 'renewal', 'notice'],
    })
  })

  test('says so where there is no such agreement, and exits with 1', () => {
    const { code, said, reasons } = convenio(['XYZ-1', '--on', '2026-11-23'])
    expect({ code, said }).toEqual({ code: 1, said: '' })
    expect(reasons).not.toBe('')
  })
})
