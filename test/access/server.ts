import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')

export type RunningServer = { origin: string; stop: () => Promise<void> }

/** The built server on a data folder, at a free port, until it is stopped. */
export async function startServer(dataFolder: string): Promise<RunningServer> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = spawn(process.execPath, [join(project, 'bin/convenio'), 'serve'], {
    cwd: project,
    env: environment(dataFolder, port, origin),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const ended = once(server, 'exit')
  const stop = async () => {
    if (server.exitCode === null) server.kill('SIGTERM')
    await ended
  }
  const giveUp = Date.now() + 60_000
  while (!said.includes('Convenio answers at')) {
    if (server.exitCode !== null || Date.now() > giveUp) {
      await stop()
      throw new Error(`The built server did not start ("npm test -- build" builds it):\n${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { origin, stop }
}

/** Nothing else of ours: a setting of whoever runs the tests is none of theirs. */
function environment(dataFolder: string, port: number, origin: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const settings = { CONVENIO_DATA: dataFolder, PORT: String(port), APP_ORIGIN: origin }
  return { PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
