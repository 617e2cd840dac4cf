import type { AreaSurveyed } from '#domain/priority-areas/schema.ts'
import { AreaActs } from './area-acts.tsx'
import { ListedTable } from './listed-table.tsx'

/** Every area there ever was, with what is under it and what it lacks. */
export function AreaTable({ areas }: { areas: readonly AreaSurveyed[] }) {
  const rows = areas.map((area) => ({
    ...{ id: area.id, names: area.labels, besides: area.code, retired: area.retired },
    mergedInto: area.mergedInto?.labels ?? null,
    agreements: area.use.agreements,
    agreementsAt: `/agreements?area=${area.code}`,
    acts: <AreaActs area={area} others={areas} />,
  }))
  return <ListedTable group="areas" rows={rows} />
}
