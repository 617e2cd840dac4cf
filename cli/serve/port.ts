import { once } from 'node:events'
import { createServer } from 'node:net'
import { NotDone } from '../verb.ts'

type Address = { host: string; port: number }

/** Throws NotDone where nothing can be served at the address, before anything else is done. */
export async function refuseTakenPort({ host, port }: Address): Promise<void> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    throw new NotDone(reason({ host, port }, (error as NodeJS.ErrnoException).code))
  } finally {
    server.close()
  }
}

function reason({ host, port }: Address, code: string | undefined): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: end the program that uses it (perhaps another Convenio), or choose another with PORT.`
  }
  if (code === 'EACCES') return `Port ${port} is not open to you: choose one above 1023 with PORT.`
  return `There is no address ${host} on this machine (${code}): correct HOST, or leave it out.`
}
