import type { Actor, Level } from '#domain/access/schema.ts'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import { changeAnnouncement, createAnnouncement } from '#domain/announcements/commands.ts'
import { perform } from '#domain/perform.ts'
import { approvePublication } from '#domain/publications/commands/decide-publication.ts'
import { proposePublication } from '#domain/publications/commands/propose-publication.ts'
import type { World } from '#domain/world.ts'
import { newId } from '#lib/ids.ts'

type Probed = {
  deskId: string
  level: Level
  word: string
  agreementId: string
  reference: string
  /** Who made it, and somebody else at its desk who may approve. */
  maker: Actor
  approver: Actor
}

/** What an agreement and its notice are called before they hold a word that the public is not due. */
export const plainTitles = { en: 'Open to anybody', es: 'Abierto a cualquiera' }

/**
 * A notice and a publication for a record of the matrix. What is public is published while its texts
 * are plain, and gets its word after that: the public goes on reading the plain ones.
 */
export async function addPublished(world: World, probed: Probed) {
  const { deskId, level, word, agreementId, reference, maker } = probed
  const worded = { en: `Notice ${word}`, es: `Notice ${word}` }
  const isPublic = level === 'public'
  const titles = isPublic ? plainTitles : worded
  const { answer: notice } = await perform(world, createAnnouncement, maker, {
    ...{ deskId, level, agreementId, titles, texts: titles },
    slug: `notice-of-${reference.toLowerCase()}`,
    originalLanguage: 'en',
  })
  const announcementId = notice.id
  if (!isPublic) return { announcementId, publicationId: await addDeclined(world, probed) }
  const publicationId = await publish(world, probed, 'agreement', agreementId)
  await publish(world, probed, 'announcement', announcementId)
  await giveWord(world, probed, worded, announcementId)
  return { announcementId, publicationId }
}

async function publish(
  world: World,
  { maker, approver }: Probed,
  subjectKind: 'agreement' | 'announcement',
  subjectId: string,
) {
  const { answer } = await perform(world, proposePublication, maker, { subjectKind, subjectId })
  const seen = { ifMatch: answer.version }
  await perform(world, approvePublication, approver, { publicationId: answer.id }, seen)
  return answer.id
}

async function giveWord(
  world: World,
  { agreementId, word, maker }: Probed,
  worded: object,
  announcementId: string,
) {
  const { agreements, announcements } = world.store.tables
  const versions = async (table: typeof agreements | typeof announcements, id: string) => {
    const rows = await world.store.read.select({ id: table.id, version: table.version }).from(table)
    return rows.find((row) => row.id === id)?.version
  }
  await perform(
    world,
    correctAgreement,
    maker,
    {
      agreementId,
      titles: { en: `Agreement ${word}`, es: `Agreement ${word}` },
      counterpartReference: `Ref ${word}`,
    },
    { ifMatch: await versions(agreements, agreementId) },
  )
  await perform(
    world,
    changeAnnouncement,
    maker,
    { announcementId, titles: worded, texts: worded },
    { ifMatch: await versions(announcements, announcementId) },
  )
}

/** Guarded records can't be proposed: one that was guarded later has such a row. */
async function addDeclined(world: World, { deskId, level, word, agreementId, reference }: Probed) {
  const id = newId()
  await world.store.transaction(async (tx) => {
    await tx.insert(tx.tables.publications).values({
      id,
      subjectKind: 'agreement',
      subjectId: agreementId,
      agreementId,
      address: reference,
      seq: 1,
      content: { titles: { en: `Proposal ${word}` } },
      contentHash: word,
      state: 'declined',
      proposedAt: world.now(),
      sortTitle: word,
      deskId,
      level,
      version: 1,
    })
  })
  return id
}
