import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dropFile, keepFile, pathOfFile, receiveFile, sweepArriving } from './file-folder.ts'

let folder: string
let parent: string

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'convenio-files-'))
  folder = path.join(parent, 'uploads')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const content = randomBytes(300_000)
const sha256 = createHash('sha256').update(content).digest('hex')
const limit = 1_000_000

const stream = (bytes: Uint8Array) => Readable.from(pieces(bytes))
function* pieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 7_000) yield bytes.subarray(at, at + 7_000)
}

describe('a file', () => {
  test('is counted and hashed on its way, and lies under its hash when it is kept', async () => {
    const received = await receiveFile(folder, stream(content), { limit })
    if (!received.ok) throw new Error(received.problem)
    expect(received.value).toMatchObject({ size: content.length, sha256 })
    await keepFile(folder, received.value)
    expect(await readdir(folder)).toEqual([sha256])
    expect(await readFile(pathOfFile(folder, sha256))).toEqual(content)
  })

  test('that comes twice is one', async () => {
    for (const _ of [1, 2]) {
      const received = await receiveFile(folder, stream(content), { limit })
      if (received.ok) await keepFile(folder, received.value)
    }
    expect(await readdir(folder)).toEqual([sha256])
  })

  test('that is not kept leaves nothing', async () => {
    const received = await receiveFile(folder, stream(content), { limit })
    if (received.ok) await dropFile(received.value)
    expect(await readdir(folder)).toEqual([])
  })

  test.each([
    ['as large as the limit', content.length, undefined, true],
    ['one byte larger', content.length - 1, undefined, 'tooLarge'],
    ['announced as larger', content.length, content.length + 1, 'tooLarge'],
    ['shorter than announced', limit, content.length + 1, 'cutShort'],
    ['longer than announced', limit, content.length - 1, 'cutShort'],
  ])('%s', async (_, most, announced, expected) => {
    const received = await receiveFile(folder, stream(content), { limit: most, announced })
    expect(received.ok ? true : received.problem).toBe(expected)
    const left = await readdir(folder).catch(() => [])
    expect(left).toHaveLength(received.ok ? 1 : 0)
  })

  test('of no bytes is none', async () => {
    const received = await receiveFile(folder, stream(Buffer.alloc(0)), { limit })
    expect(received).toEqual({ ok: false, problem: 'empty' })
    expect(await readdir(folder)).toEqual([])
  })

  test('has a name of its own kind alone', () => {
    expect(() => pathOfFile(folder, '../secret')).toThrow(RangeError)
  })
})

describe('a file that is cut off on its way over a connection', () => {
  let server: Server
  let outcome: PromiseWithResolvers<Awaited<ReturnType<typeof receiveFile>>>

  beforeEach(async () => {
    outcome = Promise.withResolvers()
    server = createServer((request) => {
      const announced = Number(request.headers['content-length']) || undefined
      receiveFile(folder, Readable.toWeb(request) as ReadableStream<Uint8Array>, {
        limit,
        announced,
      }).then(outcome.resolve, outcome.reject)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterEach(() => server.close())

  test.each([1, 50, 99])('after %i %% leaves nothing', async (percent) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${content.length}\r\n\r\n`)
    const sent = content.subarray(0, Math.floor((content.length * percent) / 100))
    socket.write(sent, () => setTimeout(() => socket.destroy(), 20))
    expect(await outcome.promise).toEqual({ ok: false, problem: 'cutShort' })
    expect(await readdir(folder)).toEqual([])
  })

  test('in pieces of no announced number, too', async () => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n')
    socket.write('5\r\nhello\r\n', () => setTimeout(() => socket.destroy(), 20))
    expect(await outcome.promise).toEqual({ ok: false, problem: 'cutShort' })
    expect(await readdir(folder)).toEqual([])
  })
})

test('what a dead process left more than a day ago is swept, and nothing else', async () => {
  await sweepArriving(folder)
  const old = path.join(folder, '.arriving-old')
  for (const name of ['.arriving-old', '.arriving-now', sha256]) {
    await writeFile(path.join(folder, name), 'x')
  }
  const longAgo = new Date('2020-01-01T00:00:00Z')
  await utimes(old, longAgo, longAgo)
  await utimes(path.join(folder, sha256), longAgo, longAgo)
  await sweepArriving(folder)
  expect((await readdir(folder)).sort()).toEqual(['.arriving-now', sha256].sort())
})
