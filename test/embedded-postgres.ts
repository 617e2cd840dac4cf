import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { queue } from '#lib/queue.ts'

/** A PostgreSQL inside this process, met through a socket as any other. */
export type EmbeddedPostgres = {
  url: string
  /** Its files, from which another can be started in a moment. */
  dump(): Promise<Blob>
  /** Runs statements as its owner, in its turn. */
  run(statements: string): Promise<void>
  stop(): Promise<void>
}

/**
 * PGlite has one session. Connections take turns on it: whoever is in a transaction keeps the turn
 * until its end, so a second connection waits where a server would run both.
 */
export async function startEmbeddedPostgres(from?: Blob): Promise<EmbeddedPostgres> {
  const db = await PGlite.create(from ? { loadDataDir: from } : {})
  const folder = mkdtempSync(join(tmpdir(), 'convenio-pglite-'))
  const turns = queue()
  const open = new Set<Socket>()
  let count = 0
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    serve(socket, db, turns, `c${++count}_`)
  })
  // The name under which PostgreSQL's drivers look for a socket in a folder.
  await new Promise<void>((ready) => server.listen(join(folder, '.s.PGSQL.5432'), ready))
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    dump: () => db.dumpDataDir('none'),
    run: (statements) => turns(async () => void (await db.exec(statements))),
    async stop() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
      await turns(() => db.close())
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Turns = ReturnType<typeof queue>

function serve(socket: Socket, db: PGlite, turns: Turns, prefix: string): void {
  const messages = new Messages()
  const session = new Session(db, turns, (bytes) => void socket.write(bytes))
  socket.on('data', (chunk) => {
    for (const message of messages.cut(chunk)) {
      if (message.kind === 'startup') socket.write(welcome)
      else session.take(message.kind, ownNames(message, prefix))
    }
  })
  socket.on('close', () => session.end())
}

/** Sends whole requests, up to their Sync, and keeps the turn while a transaction is open. */
class Session {
  private waiting: Uint8Array[] = []
  private requests = queue()
  private endTurn: (() => void) | undefined
  private readonly db: PGlite
  private readonly turns: Turns
  private readonly answer: (bytes: Uint8Array) => void

  constructor(db: PGlite, turns: Turns, answer: (bytes: Uint8Array) => void) {
    this.db = db
    this.turns = turns
    this.answer = answer
  }

  take(kind: string, bytes: Uint8Array): void {
    if (kind === 'X') return
    this.waiting.push(bytes)
    if (kind !== 'S' && kind !== 'Q') return
    const request = Buffer.concat(this.waiting.splice(0))
    void this.requests(() => this.run(request))
  }

  end(): void {
    void this.requests(async () => {
      if (this.endTurn) await this.run(message('Q', 'ROLLBACK\0'))
    })
  }

  private async run(request: Uint8Array): Promise<void> {
    if (!this.endTurn) await this.beginTurn()
    const answer = await this.db.execProtocolRaw(request)
    // The last byte is ReadyForQuery's: idle, or in a transaction.
    if (answer.at(-1) === 'I'.charCodeAt(0)) {
      this.endTurn?.()
      this.endTurn = undefined
    }
    this.answer(answer)
  }

  private beginTurn(): Promise<void> {
    return new Promise((begun) => {
      void this.turns(
        () =>
          new Promise<void>((ended) => {
            this.endTurn = ended
            begun()
          }),
      )
    })
  }
}

type Message = { kind: string; bytes: Buffer }

/** Cuts the stream of a client into messages; the first one has no letter. */
class Messages {
  private rest: Buffer = Buffer.alloc(0)
  private started = false

  cut(chunk: Buffer): Message[] {
    this.rest = Buffer.concat([this.rest, chunk])
    const whole: Message[] = []
    for (let next = this.next(); next; next = this.next()) whole.push(next)
    return whole
  }

  private next(): Message | undefined {
    const letter = this.started ? 1 : 0
    if (this.rest.length < letter + 4) return undefined
    const length = letter + this.rest.readInt32BE(letter)
    if (this.rest.length < length) return undefined
    const bytes = this.rest.subarray(0, length)
    this.rest = this.rest.subarray(length)
    const kind = letter ? String.fromCharCode(bytes[0] ?? 0) : 'startup'
    this.started = true
    return { kind, bytes }
  }
}

/** Statements have names of their connection, but PGlite keeps all in one session. */
function ownNames({ kind, bytes }: Message, prefix: string): Buffer {
  if (kind === 'P') return message(kind, renamed(bytes, 5, prefix))
  if (kind === 'B') return message(kind, renamed(bytes, bytes.indexOf(0, 5) + 1, prefix))
  const ofStatement = 'DC'.includes(kind) && bytes[5] === 'S'.charCodeAt(0)
  return ofStatement ? message(kind, renamed(bytes, 6, prefix)) : bytes
}

function renamed(bytes: Buffer, at: number, prefix: string): Buffer {
  if (bytes[at] === 0) return bytes.subarray(5)
  return Buffer.concat([bytes.subarray(5, at), Buffer.from(prefix), bytes.subarray(at)])
}

function message(kind: string, body: Uint8Array | string): Buffer {
  const content = Buffer.from(body as string)
  const head = Buffer.alloc(5)
  head.write(kind)
  head.writeInt32BE(content.length + 4, 1)
  return Buffer.concat([head, content])
}

/** Nobody has to prove who they are, and the session waits for its first query. */
const welcome = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', 'I')])
