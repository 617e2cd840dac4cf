import { join } from 'node:path'
import { type Running, started } from './child.ts'
import type { Side } from './load-generator.ts'
import { registerOf, signInTokenOf, tokenOf } from './register.ts'
import { type Sample, sampleOf } from './sample.ts'

/** Who asks: reads what all staff may read; or writes on a desk. */
export type Callers = { reader: Side; writer: Side }

/** One register, served by us and by the limit. */
export type Stage = {
  sample: Sample
  ours: Callers & { page: Side }
  limit: Callers
  server: Running
  stop(): Promise<void>
}

const home = 'Asia/Shanghai'
// What administrators read holds nothing confidential, so that no reading has to be recorded.
const reader = 'administrator1@ministry.example'
const writer = 'officer1@ministry.example'

/** Starts both servers on a register of so many agreements. */
export async function stage(agreements: number, port: number): Promise<Stage> {
  const folder = await registerOf(agreements)
  const tokens = { reader: await tokenOf(folder, reader), writer: await tokenOf(folder, writer) }
  const signInToken = await signInTokenOf(folder, reader)
  const server = await serve(folder, port)
  const limit = await started(
    ['bench/limit-server.ts', join(folder, 'register.db'), String(port + 1), home],
    { url: `http://127.0.0.1:${port + 1}/` },
  )
  const [url, limitUrl] = [addressOf(port), `http://127.0.0.1:${port + 1}`]
  return {
    sample: sampleOf(folder),
    ours: {
      ...callers(url, tokens),
      page: { url, headers: { Cookie: await cookie(url, signInToken) } },
    },
    limit: callers(limitUrl, tokens),
    server,
    async stop() {
      await limit.stop()
      await server.stop()
    },
  }
}

/** The production server on a data folder, by the command that `npm start` ends with. */
export async function serve(folder: string, port: number): Promise<Running> {
  return await started(['cli/convenio.ts', 'serve'], {
    url: `${addressOf(port)}/sign-in`,
    env: {
      CONVENIO_DATA: folder,
      PORT: String(port),
      APP_ORIGIN: addressOf(port),
      HOME_ZONE: home,
      LOG_LEVEL: 'warn',
    },
  })
}

const addressOf = (port: number) => `http://127.0.0.1:${port}`

const callers = (url: string, tokens: { reader: string; writer: string }): Callers => ({
  reader: { url, headers: { Authorization: `Bearer ${tokens.reader}` } },
  writer: {
    url,
    headers: { Authorization: `Bearer ${tokens.writer}`, 'Content-Type': 'application/json' },
  },
})

/** Comes in as a person does, by a one-time link and a password of one's own; the session's cookie. */
async function cookie(url: string, token: string): Promise<string> {
  const newPassword = 'a measured walk along the quay'
  const answer = await fetch(`${url}/api/auth/callback/link`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify({ token, newPassword }),
  })
  const [session] = answer.headers.getSetCookie().filter((one) => one.includes('session='))
  if (!session) throw new Error(`Nobody could sign in: ${answer.status} ${await answer.text()}`)
  return session.split(';')[0] ?? ''
}
