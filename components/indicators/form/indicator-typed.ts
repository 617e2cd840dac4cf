import type { Indicator } from '#domain/indicators/schema.ts'
import type { Direction, Measure } from '#domain/indicators/schema/words.ts'
import { newId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'

/** A target as its row holds it. */
export type TargetTyped = {
  key: string
  direction: Direction | ''
  fromDay: string
  toDay: string
  value: string
}

/** An indicator as its form holds it; an empty text is nothing stated. */
export type IndicatorTyped = {
  activityId: string
  titles: LanguageMap
  measure: Measure
  units: LanguageMap
  baseline: string
  baselineOn: string
  targets: readonly TargetTyped[]
}

/** A further target: the same period as the plan's until another one is said. */
export const newTarget = (period: { fromDay: string; toDay: string }): TargetTyped => ({
  ...{ key: newId(), direction: '', value: '' },
  ...period,
})

/** What a form begins with. */
export const emptyIndicator: IndicatorTyped = {
  ...{ activityId: '', titles: {}, measure: 'number', units: {} },
  ...{ baseline: '', baselineOn: '', targets: [] },
}

/** An indicator of the register, to be changed. */
export const indicatorTyped = (told: Indicator): IndicatorTyped => ({
  ...{ titles: told.titles, measure: told.measure, units: told.units ?? {} },
  activityId: told.activity?.id ?? '',
  baseline: told.baseline ?? '',
  baselineOn: told.baselineOn ?? '',
  targets: told.targets.map(({ direction, fromDay, toDay, value }, place) => ({
    ...{ key: `${place}`, direction: direction ?? '', fromDay, toDay, value },
  })),
})

/** What is sent of it: what was left empty is null. */
export function indicatorBody({ targets, ...typed }: IndicatorTyped): Record<string, unknown> {
  return {
    ...typed,
    activityId: typed.activityId || null,
    units: typed.measure === 'share' || Object.keys(typed.units).length === 0 ? null : typed.units,
    baseline: typed.baseline.trim() || null,
    baselineOn: typed.baselineOn || null,
    targets: targets.map(({ key: _, direction, ...target }) => {
      return { ...target, direction: direction || null }
    }),
  }
}
