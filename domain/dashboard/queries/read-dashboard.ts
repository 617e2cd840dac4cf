import type { Reader } from '#db/store.ts'
import { staffReads } from '../../access/rules.ts'
import { keptUntilChanged } from '../../kept-until-changed.ts'
import { query } from '../../query.ts'
import {
  type Dashboard,
  dashboard,
  type Figure,
  type FigurePage,
  type FigureRow,
  figurePage,
  readDashboardInput,
  readFigureInput,
} from '../schema.ts'
import { agreementFigures, areaFigures, type Asked } from './agreement-figures.ts'
import { commitmentFigures } from './commitment-figures.ts'
import { milestoneFigures } from './milestone-figures.ts'

/** Every figure of what the caller may read, as of a day: a handful of queries, until something changes. */
export const readDashboard = query({
  name: 'dashboard.read',
  event: 'dashboard.read',
  route: 'GET /dashboards',
  input: readDashboardInput,
  output: dashboard,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<Dashboard> => {
    const asked = { actor, desk: input.desk, on: input.on ?? today, today }
    return await keptUntilChanged(db, { what: 'dashboard', ...asked }, () => counted(db, asked))
  },
})

async function counted(db: Reader, asked: Asked): Promise<Dashboard> {
  const { on, today, desk = null } = asked
  const figures = {
    ...(await agreementFigures(db, asked)),
    ...(await areaFigures(db, asked)),
    ...(await commitmentFigures(db, asked)),
    ...(await milestoneFigures(db, asked)),
  }
  const agreements = figures.agreementsByState.reduce((sum, { count }) => sum + count, 0)
  return { on, today, desk, agreements, figures }
}

/** One figure by itself, as rows that can be taken away as a file. */
export const readFigure = query({
  name: 'dashboard.readFigure',
  event: 'dashboard.figureRead',
  route: 'GET /dashboards/{figure}',
  input: readFigureInput,
  output: figurePage,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<FigurePage> => {
    const { figure, desk, on = today } = input
    const rows = await rowsOf[figure](db, { actor, desk, on, today })
    const items = rows.map((row) => ({ figure, on, ...row }))
    return { items, nextCursor: null, total: { exact: items.length } }
  },
})

const agreements =
  (figure: keyof Awaited<ReturnType<typeof agreementFigures>>) =>
  async (db: Reader, asked: Asked) =>
    (await agreementFigures(db, asked))[figure]

const milestones =
  (figure: keyof Awaited<ReturnType<typeof milestoneFigures>>) =>
  async (db: Reader, asked: Asked) =>
    (await milestoneFigures(db, asked))[figure]

const rowsOf: Record<Figure, (db: Reader, asked: Asked) => Promise<FigureRow[]>> = {
  agreementsByState: agreements('agreementsByState'),
  agreementsWithoutPlan: agreements('agreementsWithoutPlan'),
  agreementsByCountry: agreements('agreementsByCountry'),
  agreementsByArea: async (db, asked) => (await areaFigures(db, asked)).agreementsByArea,
  commitmentsByCoverage: async (db, asked) =>
    (await commitmentFigures(db, asked)).commitmentsByCoverage,
  milestonesDue: milestones('milestonesDue'),
  milestonesLate: milestones('milestonesLate'),
}
