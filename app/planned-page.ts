import { cache } from 'react'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { admittedTo, type StaffPage } from './access-of-pages.ts'
import { orNotFound } from './or-not-found.ts'
import { world } from './world.ts'

/** The plan of a page, asked once a request: for the title and for the page. */
export const plannedPage = cache(
  async (address: StaffPage, planId: string): Promise<ActionPlan> => {
    const { actor } = await admittedTo(address)
    return await orNotFound(ask(world(), readActionPlan, actor, { planId }))
  },
)
