import { inOurWords } from '#db/problems.ts'
import {
  dropFile,
  keepFile,
  type ReceivedFile,
  type ReceivingProblem,
  receiveFile,
  sweepArriving,
} from '#lib/file-folder.ts'
import type { Actor } from '../../access/schema.ts'
import { admit, turnAway } from '../../admit.ts'
import { fieldProblems } from '../../field-problems.ts'
import { invalid, Refusal } from '../../outcome.ts'
import { type Call, type Performed, perform } from '../../perform.ts'
import type { World } from '../../world.ts'
import { documentLimit } from '../rules.ts'
import { type DocumentAdded, type DocumentSaid, documentSaid } from '../schema.ts'
import { addDocument } from './add-document.ts'
import { typeOfContent } from './type-of-content.ts'

/** A file as it comes: its bytes, once, and how many were announced, where they were. */
export type Upload = { content: AsyncIterable<Uint8Array>; announced?: number | undefined }

/**
 * Takes a document in: access is asked before the first byte is read, the file lies on disk under its
 * hash before its row is written, and nothing stays of what is refused or cut short. Throws a
 * `Refusal`; `StoreFull` when the disk is full.
 */
export async function takeInDocument(
  world: World,
  actor: Actor | null,
  said: unknown,
  upload: Upload,
  call: Call = {},
): Promise<Performed<DocumentAdded>> {
  if (actor === null) throw new Refusal('unauthenticated', { code: 'unauthenticated' })
  const { uploadsFolder } = world
  const recorded = <Value>(step: () => Promise<Value>) => orTurnAway(world, actor, call, step)
  try {
    const known = await recorded(async () => readSaid(said))
    await admit(world, addDocument, actor, { ...known, content: nothingYet }, call)
    await sweepOnce(uploadsFolder)
    const file = await recorded(() => received(uploadsFolder, upload))
    try {
      const mediaType = await recorded(() => typeOfContent(file, known.fileName))
      await keepFile(uploadsFolder, file)
      const { size, sha256 } = file
      const input = { ...known, content: { mediaType, size, sha256 } }
      return await perform(world, addDocument, actor, input, call)
    } finally {
      await dropFile(file)
    }
  } catch (error) {
    throw inOurWords(error)
  }
}

/** A refusal is recorded, but for a connection that broke: who sent half a file asked for nothing. */
async function orTurnAway<Value>(
  world: World,
  actor: Actor,
  call: Call,
  step: () => Promise<Value>,
): Promise<Value> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'cutShort') throw error
    return await turnAway(world, addDocument, actor, error, call)
  }
}

function readSaid(said: unknown): DocumentSaid {
  const parsed = documentSaid.safeParse(said, { reportInput: true })
  if (!parsed.success) throw invalid(fieldProblems(parsed.error))
  return parsed.data
}

/** Access does not look at the content, which is not there yet. */
const nothingYet = { mediaType: 'application/pdf', size: 0, sha256: '' } as const

const swept = new Set<string>()

async function sweepOnce(folder: string): Promise<void> {
  if (swept.has(folder)) return
  swept.add(folder)
  await sweepArriving(folder)
}

async function received(folder: string, { content, announced }: Upload): Promise<ReceivedFile> {
  const reading = await receiveFile(folder, content, { limit: documentLimit, announced })
  if (!reading.ok) throw refusals[reading.problem]()
  return reading.value
}

const refusals: Record<ReceivingProblem, () => Refusal> = {
  tooLarge: () =>
    new Refusal('tooLarge', {
      code: 'document.tooLarge',
      params: { megabytes: documentLimit / 1_000_000 },
    }),
  cutShort: () => new Refusal('cutShort', { code: 'document.cutShort' }),
  empty: () => new Refusal('invalid', { code: 'document.empty' }),
}
