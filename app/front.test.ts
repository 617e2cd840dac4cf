import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answeredInFront } from './front.ts'

type Answer = { status: number; headers: Record<string, unknown>; text: string }

describe('in front of the pages and the API', () => {
  let server: Server
  beforeAll(async () => {
    server = createServer((asked, answer) => {
      if (answeredInFront(asked, answer)) return
      if (asked.url === '/api/v1/read') return void asked.resume().on('end', () => answer.end())
      if (asked.url === '/own') answer.setHeader('Cache-Control', 'public')
      answer.end(asked.url)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void server.close())

  const ask = async (
    path: string,
    method = 'GET',
    headers = {},
    agent?: Agent,
  ): Promise<Answer> => {
    const { port } = server.address() as AddressInfo
    return await new Promise((resolve, reject) => {
      const sent = request(
        { host: '127.0.0.1', port, path, method, headers, agent },
        async (answer) => {
          let text = ''
          for await (const piece of answer) text += piece
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
        },
      )
      sent.on('error', reject).end()
    })
  }

  it('every answer has the headers that it lacks, and keeps those it has', async () => {
    expect((await ask('/anything')).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect((await ask('/own')).headers).toMatchObject({ 'cache-control': 'public' })
    expect((await ask('/_next/static/a.js')).headers).not.toHaveProperty('cache-control')
  })

  it('a connection closes whose request was not read to its end, and no other', async () => {
    const { port } = server.address() as AddressInfo
    const connection = await new Promise((resolve, reject) => {
      const asked = { host: '127.0.0.1', port, path: '/api/v1/documents', method: 'POST' }
      const sent = request(asked, (answer) => resolve(answer.headers.connection))
      sent.on('error', reject).write('The beginning')
    })
    expect(connection).toBe('close')
    const agent = new Agent({ keepAlive: true })
    expect((await ask('/api/v1/read', 'POST', {}, agent)).headers.connection).toBe('keep-alive')
    agent.destroy()
  })

  it.each([
    ['/agreements/%ff?q=%ff', '/agreements/%25ff?q=%ff'],
    ['/agreements/%E6%99%AE', '/agreements/%E6%99%AE'],
    ['/a%', '/a%25'],
    ['http://elsewhere.example/agreements?q=a', '/agreements?q=a'],
  ])('%s is read as %s', async (asked, read) => {
    expect(await ask(asked)).toMatchObject({ status: 200, text: read })
  })

  it.each([
    ['TRACE', '/api/v1/agreements'],
    ['PROPFIND', '/api/v1/agreements'],
    ['POST', '/agreements'],
    ['DELETE', '/healthz'],
  ])('%s %s is no method of it, said in the reader’s language', async (method, path) => {
    const answer = await ask(path, method, { 'Accept-Language': 'es' })
    expect(answer).toMatchObject({ status: 405, headers: { 'content-language': 'es' } })
    expect(answer.headers.allow).toContain('GET, HEAD')
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'methodNotAllowed' })
  })

  it('lets the methods of the API through', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect((await ask('/api/v1/agreements', method)).status).toBe(200)
    }
  })
})
