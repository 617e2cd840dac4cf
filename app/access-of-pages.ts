import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { staff } from '#domain/access/rules.ts'
import type { Role } from '#domain/access/schema.ts'
import type { SignedIn } from '#domain/sessions/schema.ts'
import { signedIn } from './current-actor.ts'
import { addressHeader } from './language.ts'

/**
 * Every page there is, and whom it is for: `anyone`, signed in or not, or these roles. What stands
 * on it comes from queries, each with its own line; a page that is not here, or that lets in others
 * than this says, fails the tests of access.
 */
export const accessOfPages = {
  '/': 'anyone',
  '/announcements/[slug]': 'anyone',
  '/register': 'anyone',
  '/register/[reference]': 'anyone',
  '/confirm/[token]': 'anyone',
  '/sign-in': 'anyone',
  '/sign-in/link': 'anyone',
  '/docs/api': 'anyone',
  '/desk': ['officer', 'manager'],
  '/approvals': ['manager'],
  '/dashboard': staff,
  '/milestones': staff,
  '/deadlines': staff,
  '/agreements': staff,
  '/agreements/new': ['officer', 'manager'],
  '/agreements/[agreementId]': staff,
  '/agreements/[agreementId]/edit': ['officer', 'manager'],
  '/agreements/[agreementId]/events/new': ['officer', 'manager'],
  '/agreements/[agreementId]/simulate': staff,
  '/agreements/[agreementId]/clauses': ['officer', 'manager'],
  '/agreements/[agreementId]/questions': ['officer', 'manager'],
  '/commitments': staff,
  '/commitments/new': ['officer', 'manager'],
  '/commitments/[commitmentId]': staff,
  '/commitments/[commitmentId]/edit': ['officer', 'manager'],
  '/action-plans': staff,
  '/action-plans/new': ['officer', 'manager'],
  '/action-plans/[planId]': staff,
  '/action-plans/[planId]/sheet': staff,
  '/action-plans/[planId]/edit': ['officer', 'manager'],
  '/action-plans/[planId]/grid': ['officer', 'manager'],
  '/action-plans/[planId]/gantt': staff,
  '/action-plans/[planId]/board': staff,
  '/activities/new': ['officer', 'manager'],
  '/activities/[activityId]/edit': ['officer', 'manager'],
  '/contributions/new': ['officer', 'manager'],
  '/contributions/[contributionId]/edit': ['officer', 'manager'],
  '/exchange-rates': staff,
  '/indicators/new': ['officer', 'manager'],
  '/indicators/[indicatorId]/edit': ['officer', 'manager'],
  '/reports': staff,
  '/reports/[report]': staff,
  '/parties': staff,
  '/parties/new': ['officer', 'manager', 'administrator'],
  '/parties/[partyId]': staff,
  '/parties/[partyId]/edit': ['officer', 'manager', 'administrator'],
  '/countries/[country]': staff,
  '/people': staff,
  '/people/new': ['officer', 'manager', 'administrator'],
  '/people/[personId]': staff,
  '/people/[personId]/edit': ['officer', 'manager', 'administrator'],
  '/visits': staff,
  '/visits/[visitId]': staff,
  '/visits/new': ['officer', 'manager'],
  '/visits/[visitId]/edit': ['officer', 'manager'],
  '/meetings/new': ['officer', 'manager'],
  '/meetings/[meetingId]': staff,
  '/meetings/[meetingId]/edit': ['officer', 'manager'],
  '/sources/new': ['officer', 'manager'],
  '/sources/[sourceId]/edit': ['officer', 'manager'],
  '/sources/[sourceId]': staff,
  '/publications': staff,
  '/publications/preview': staff,
  '/publications/notices': staff,
  '/publications/notices/new': ['officer', 'manager'],
  '/publications/notices/[announcementId]': staff,
  '/publications/notices/[announcementId]/edit': ['officer', 'manager'],
  '/publications/[publicationId]': staff,
  '/history/[recordId]': staff,
  '/audit': ['auditor', 'administrator'],
  '/admin/access': ['auditor', 'administrator'],
  '/admin/users': ['administrator'],
  '/admin/desks': ['administrator'],
  '/admin/areas': ['administrator'],
  '/admin/clause-packs': ['administrator'],
  '/admin/programmes': ['administrator'],
  '/admin/alarms': ['administrator'],
  '/admin/settings': ['administrator'],
  '/settings': staff,
} as const satisfies Record<string, 'anyone' | readonly Role[]>

type Pages = typeof accessOfPages

/** The pages that ask who is there. */
export type StaffPage = { [P in keyof Pages]: Pages[P] extends 'anyone' ? never : P }[keyof Pages]

/**
 * Who looks at a page of the staff. Whoever is not signed in is led to sign in, and back to the very
 * address; to a role that the page is not for there is no such page.
 */
export async function admittedTo(page: StaffPage): Promise<SignedIn> {
  const someone = await signedIn((await headers()).get(addressHeader) ?? page)
  const { actor } = someone
  const roles: readonly Role[] = accessOfPages[page]
  if (actor.kind !== 'user' || !roles.includes(actor.role)) notFound()
  return someone
}
