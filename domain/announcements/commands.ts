import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../access/rules.ts'
import { command } from '../command.ts'
import { restoring } from '../restoring.ts'
import { deskRecord } from '../desks/queries/desk-record.ts'
import {
  announcementContent,
  announcementRecord,
  isPublicAddress,
  namedByNotice,
  slugsLike,
} from './queries/announcement-record.ts'
import { freeSlug, noticeProblem, slugOf } from './rules.ts'
import {
  announcementSaved,
  type ChangeAnnouncement,
  changeAnnouncementInput,
  createAnnouncementInput,
} from './schema.ts'

/** Writes a public notice; the public sees it once it was approved for publication. */
export const createAnnouncement = command({
  name: 'announcement.create',
  event: 'announcement.created',
  route: 'POST /announcements',
  input: createAnnouncementInput,
  output: announcementSaved,
  access: { ...deskWrites, roles: [...deskWrites.roles, 'operator'] },
  subject: (tx, { deskId }) => deskRecord(tx, deskId),
  facts: async (tx, { input, actor }) => ({
    named: await namedByNotice(tx, actor, input),
    taken: await slugsLike(tx, input.slug ?? slugOf(input.titles)),
  }),
  refuse: ({ input, facts: { named, taken } }) =>
    noticeProblem(
      { ...input, slug: input.slug ?? '' },
      {
        named,
        slugIsTaken: input.slug !== undefined && taken.has(input.slug),
        slugIsPublic: false,
      },
    ),
  change: async (tx, { input, facts, seq }) => {
    const slug = input.slug ?? freeSlug(slugOf(input.titles), facts.taken)
    const row = { ...input, id: newId(), slug, version: seq }
    await tx.insert(tx.tables.announcements).values(row)
    const { id, agreementId, deskId, level } = row
    const content = announcementContent(row)
    return {
      record: { kind: 'announcement', id, agreementId, deskId, level, content },
      answer: { id, slug, version: seq },
    }
  },
})

/** Changes a notice; what was published of it stays as it was until it is published again. */
export const changeAnnouncement = command({
  name: 'announcement.change',
  event: 'announcement.changed',
  route: 'PATCH /announcements/{announcementId}',
  input: changeAnnouncementInput,
  output: announcementSaved,
  access: deskWrites,
  subject: (tx, { announcementId }) => announcementRecord(tx, announcementId),
  versioned: true,
  undo: restoring('announcementId', changeAnnouncementInput),
  facts: async (tx, { input, subject, actor }) => {
    const moves = input.slug !== undefined && input.slug !== subject.row.slug
    return {
      named: await namedByNotice(tx, actor, { ...noLinks, ...changed(input) }),
      slugIsTaken: moves && (await slugsLike(tx, input.slug ?? '')).has(input.slug ?? ''),
      slugIsPublic: moves && (await isPublicAddress(tx, subject.row.slug)),
    }
  },
  refuse: ({ input, subject, facts }) =>
    noticeProblem({ ...subject.row, ...noLinks, ...changed(input) }, facts),
  change: async (tx, { input, subject, seq }) => {
    const { announcements } = tx.tables
    const { row, ...record } = subject
    const after = { ...row, ...changed(input), version: seq }
    await tx.update(announcements).set(after).where(eq(announcements.id, row.id))
    return {
      record: {
        ...record,
        agreementId: after.agreementId,
        content: announcementContent(after),
      },
      answer: { id: row.id, slug: after.slug, version: seq },
      reason: input.reason,
    }
  },
})

/** What stands already was found when it was written; this caller need not know of it. */
const noLinks = { agreementId: null, visitId: null, sourceId: null, issuerId: null }

/** The fields that were sent, and are the notice's own. */
function changed({ announcementId: _, reason: __, ...fields }: ChangeAnnouncement) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Required<typeof fields>>
}
