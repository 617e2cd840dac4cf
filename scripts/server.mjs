// The server that Next has built, with an end to its patience, an end with the process that
// started it, and one line that says when it answers. `convenio serve` has prepared everything and
// becomes this program: what it needed for that, twice the server's own memory, is gone with it.
// Its environment is complete and its paths are absolute, for the built server changes its folder.
import { enableCompileCache } from 'node:module'
import { inProject } from './project.mjs'

const secondsToStop = 10
const secondsToStart = 60

enableCompileCache(inProject('.next/cache/node'))
endInTime()
if (process.argv.includes('--with-parent')) endWithParent()
await startQuietly()
process.title = 'convenio'
console.log(`Convenio answers at ${process.env.APP_ORIGIN} (Ctrl-C ends it)`)

/** Next stops at these signals once what is under way is answered; to stop when told is no failure. */
function endInTime() {
  let stopping = false
  const begin = () => {
    stopping = true
    setTimeout(() => process.exit(), secondsToStop * 1000).unref()
  }
  process.once('SIGTERM', begin).once('SIGINT', begin).once('SIGHUP', end)
  process.once('exit', () => {
    if (stopping) process.exitCode = 0
  })
}

function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || end(), 500).unref()
}

function end() {
  process.kill(process.pid, 'SIGTERM')
}

/** Next greets with an address that is not APP_ORIGIN, where nobody could sign in. */
async function startQuietly() {
  const { log } = console
  console.log = () => {}
  try {
    await import(inProject('.next/standalone/server.js'))
    await answering()
  } finally {
    console.log = log
  }
}

async function answering() {
  const { HOSTNAME: host, PORT: port } = process.env
  const reached = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
  const url = `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}/healthz`
  for (const giveUp = performance.now() + secondsToStart * 1000; performance.now() < giveUp; ) {
    if (await fetch(url).catch(() => undefined)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`The server was started, and does not answer at ${url}.`)
}
