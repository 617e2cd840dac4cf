/**
 * The limit: what a server of the same answers on the same database file could do if it had no
 * framework, no schema and no layers. `node bench/limit-server.ts FILE PORT ZONE`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { csv } from './limit/csv.ts'
import { coverageCounts } from './limit/coverage.ts'
import { createMilestone } from './limit/create-milestone.ts'
import { type Caller, callerBy } from './limit/caller.ts'
import { openFiles } from './limit/database.ts'
import { dashboard } from './limit/dashboard.ts'
import { detail } from './limit/detail.ts'
import { list } from './limit/list.ts'

const [file = '', port = '', zone = 'UTC'] = process.argv.slice(2)
const files = openFiles(file)
const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })

const server = createServer((request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const caller = callerBy(files, request.headers.authorization)
  if (!caller) return send(response, 401, '{}')
  if (request.method === 'POST') return receive(request, response, caller)
  if (path === agreements && query.includes('format=csv')) return wholeList(response, caller)
  const found = answer(path, query, caller)
  return found === null ? send(response, 404, '{}') : send(response, 200, found)
})

const agreements = '/api/v1/agreements'

function answer(path: string, query: string, caller: Caller): string | null {
  const today = dayFormat.format(Date.now())
  if (path === '/api/v1/dashboards') return dashboard(files, caller, today)
  if (path === '/api/v1/commitments/coverage') return JSON.stringify(coverageCounts(files, caller))
  if (path === agreements) return list(files, caller, new URLSearchParams(query), today)
  if (!path.startsWith(`${agreements}/`)) return null
  return detail(files, caller, path.slice(agreements.length + 1), today)
}

function wholeList(response: ServerResponse, caller: Caller): void {
  response.writeHead(200, { 'Content-Type': 'text/csv; charset=utf-8' })
  void csv(files, caller, dayFormat.format(Date.now()), response)
}

function receive(request: IncomingMessage, response: ServerResponse, caller: Caller): void {
  let body = ''
  request.setEncoding('utf8').on('data', (text) => {
    body += text
  })
  request.on('end', () => send(response, 201, createMilestone(files, caller, body)))
}

function send(response: ServerResponse, status: number, body: string): void {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  response.writeHead(status, headers).end(body)
}

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
server.listen(Number(port), '127.0.0.1')
