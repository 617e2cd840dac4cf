import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJsonBody } from './http-body.ts'

const seed = 20190621
const json = { 'content-type': 'application/json' }

function sent(body: BodyInit | null, headers: Record<string, string> = json): Request {
  return new Request('http://localhost/api/v1/agreements', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit)
}

test.each([
  ['application/json'],
  ['Application/JSON'],
  ['application/json; charset=utf-8'],
  ['application/json;charset="UTF-8"'],
])('a body of the type %s is read', async (type) => {
  const read = await readJsonBody(sent('{"name":"León-Velarde"}', { 'content-type': type }), 100)
  expect(read).toEqual({ ok: true, value: { name: 'León-Velarde' } })
})

test.each([
  [{}],
  [{ 'content-type': 'text/plain' }],
  [{ 'content-type': 'application/x-www-form-urlencoded' }],
  [{ 'content-type': 'multipart/form-data; boundary=x' }],
  [{ 'content-type': 'application/json; charset=iso-8859-1' }],
  [{ 'content-type': 'application/jsonp' }],
  [{ ...json, 'content-encoding': 'gzip' }],
])('a body with the headers %j is of the wrong type', async (headers) => {
  const body = new TextEncoder().encode('{}')
  expect(await readJsonBody(sent(body, headers), 100)).toEqual({
    ok: false,
    problem: 'wrongMediaType',
  })
})

test.each([
  ['no body', null],
  ['an empty body', ''],
  ['half an object', '{"name":'],
  ['a trailing comma', '[1,]'],
  ['two values', '{}{}'],
  ['NaN', 'NaN'],
  ['bytes that are no UTF-8', Buffer.of(0x22, 0xff, 0x22)],
  ['a million open brackets', '['.repeat(1_000_000)],
])('%s is no JSON', async (_, body) => {
  expect(await readJsonBody(sent(body), 2_000_000)).toEqual({ ok: false, problem: 'notJson' })
})

test('a byte order mark before the JSON does no harm', async () => {
  expect(await readJsonBody(sent('\ufeff{}'), 100)).toEqual({ ok: true, value: {} })
})

test('a body of the limit is read, one byte more is not', async () => {
  const text = '"12345678"'
  expect(await readJsonBody(sent(text), 10)).toEqual({ ok: true, value: '12345678' })
  expect(await readJsonBody(sent(text), 9)).toEqual({ ok: false, problem: 'tooLarge' })
})

test('bytes are counted, not characters', async () => {
  expect(await readJsonBody(sent('"协议"'), 7)).toEqual({ ok: false, problem: 'tooLarge' })
  expect(await readJsonBody(sent('"协议"'), 8)).toEqual({ ok: true, value: '协议' })
})

test('a body whose sender goes away in the middle is broken off', async () => {
  const half = new ReadableStream({
    start: (controller) => controller.enqueue(Buffer.from('{"title":')),
    pull: (controller) => controller.error(new Error('aborted')),
  })
  expect(await readJsonBody(sent(half), 1_000)).toEqual({ ok: false, problem: 'brokenOff' })
})

test('a body that never ends is cancelled soon after the limit', async () => {
  let given = 0
  let isCancelled = false
  const endless = new ReadableStream({
    pull: (controller) => {
      given += 1_000
      controller.enqueue(new Uint8Array(1_000).fill(0x20))
    },
    cancel: () => {
      isCancelled = true
    },
  })
  expect(await readJsonBody(sent(endless), 50_000)).toEqual({ ok: false, problem: 'tooLarge' })
  expect(given).toBeLessThan(60_000)
  expect(isCancelled).toBe(true)
})

test('a length that is said to be too large is believed, and nothing is read', async () => {
  let isRead = false
  const body = new ReadableStream(
    {
      pull: () => {
        isRead = true
      },
    },
    { highWaterMark: 0 },
  )
  const request = sent(body, { ...json, 'content-length': '30000000' })
  expect(await readJsonBody(request, 1_000_000)).toEqual({ ok: false, problem: 'tooLarge' })
  expect(isRead).toBe(false)
})

test('any JSON comes through a socket, however it is cut', async () => {
  const server = createServer(async (incoming, outgoing) => {
    const request = sent(incoming as unknown as BodyInit)
    outgoing.end(JSON.stringify(await readJsonBody(request, 1_000_000)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pieces = (text: string) => Array.from(Buffer.from(text), (byte) => Buffer.of(byte))
  await fc.assert(
    fc.asyncProperty(fc.json({ stringUnit: 'grapheme' }), async (text) => {
      const body = Readable.from(pieces(text)) as unknown as BodyInit
      const answer = await fetch(address, { method: 'POST', body, duplex: 'half' } as RequestInit)
      expect(await answer.json()).toEqual({ ok: true, value: JSON.parse(text) })
    }),
    { seed, numRuns: 30 },
  )
  await new Promise((closed) => server.close(closed))
})
