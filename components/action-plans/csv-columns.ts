import type { ActionPlanListed } from '#domain/action-plans/schema.ts'
import type { ActivityListed } from '#domain/activities/schema.ts'
import type { CsvColumn } from '#lib/csv.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

type Columns<Item> = readonly (Omit<CsvColumn<Item>, 'header'> & { name: string })[]

const headed = <Item>(columns: Columns<Item>, language: Language): readonly CsvColumn<Item>[] => {
  const say = translator(language, 'actionPlans')
  return columns.map(({ name, ...column }) => ({ header: say(`csv.${name}`), ...column }))
}

/** What the list of plans and that of activities have in common, in the reader's language. */
function commonColumns(language: Language): Columns<ActionPlanListed | ActivityListed> {
  const say = translator(language, 'actionPlans')
  const words = translator(language, 'words')
  return [
    { name: 'fromDay', kind: 'date', value: ({ fromDay }) => fromDay },
    { name: 'toDay', kind: 'date', value: ({ toDay }) => toDay },
    { name: 'done', kind: 'number', value: ({ progress }) => progress.done },
    { name: 'milestones', kind: 'number', value: ({ progress }) => progress.of },
    { name: 'overdue', kind: 'number', value: ({ progress }) => progress.overdue },
    {
      name: 'illustrative',
      kind: 'text',
      value: (item) => {
        const { illustrative } = 'plan' in item ? item.plan : item
        return illustrative ? say('csv.yes') : null
      },
    },
    { name: 'reference', kind: 'text', value: ({ agreement }) => agreement.reference },
    { name: 'desk', kind: 'text', value: ({ desk }) => desk.code },
    { name: 'level', kind: 'text', value: ({ level }) => words(`levels.${level}`) },
    { name: 'id', kind: 'text', value: ({ id }) => id },
  ]
}

/** The list of plans as a file in the reader's language. */
export function actionPlanColumns(language: Language): readonly CsvColumn<ActionPlanListed>[] {
  const words = translator(language, 'words')
  const title: Columns<ActionPlanListed> = [
    { name: 'plan', kind: 'text', value: ({ titles }) => localText(titles, language).text },
    {
      name: 'state',
      kind: 'text',
      value: ({ recordStatus }) => words(`recordStatuses.${recordStatus}`),
    },
  ]
  return headed<ActionPlanListed>([...title, ...commonColumns(language)], language)
}

/** The list of activities as a file in the reader's language. */
export function activityColumns(language: Language): readonly CsvColumn<ActivityListed>[] {
  const text = (map: LanguageMap) => localText(map, language).text
  const own: Columns<ActivityListed> = [
    { name: 'activity', kind: 'text', value: ({ titles }) => text(titles) },
    { name: 'plan', kind: 'text', value: ({ plan }) => text(plan.titles) },
    { name: 'area', kind: 'text', value: ({ area }) => area && text(area.labels) },
    { name: 'ourParty', kind: 'text', value: ({ ourParty }) => ourParty && text(ourParty.names) },
    {
      name: 'counterpartParty',
      kind: 'text',
      value: ({ counterpartParty }) => counterpartParty && text(counterpartParty.names),
    },
    {
      name: 'discharges',
      kind: 'text',
      value: ({ discharges }) => discharges.map(({ titles }) => text(titles)).join('; '),
    },
  ]
  return headed<ActivityListed>([...own, ...commonColumns(language)], language)
}
