import { daysTyped } from '#lib/typed-days.ts'
import { searchTokens } from '#lib/search-tokens.ts'
import type { Field } from '../sheet/values.ts'

/** What a column of a block is taken for; `nothing` is left out. */
export const meanings = [
  'code',
  'activity',
  'milestone',
  'title',
  'area',
  'ours',
  'counterpart',
  'from',
  'due',
  'expected',
  'after',
  'health',
  'result',
  'id',
  'nothing',
] as const satisfies readonly (Field | 'code' | 'activity' | 'milestone' | 'id' | 'nothing')[]
export type Meaning = (typeof meanings)[number]

/** What people write at the head of such a column, in English, Spanish and Chinese. */
const heads: Readonly<Record<Exclude<Meaning, 'nothing'>, string>> = {
  code: 'no|n o|nr|number|code|numero|num|codigo|序号|编号',
  activity: 'activity|activities|action|actividad|actividades|accion|活动|行动',
  milestone: 'milestone|milestones|deliverable|hito|hitos|entregable|里程碑',
  title: 'activity or milestone|title|name|actividad o hito|titulo|nombre|活动或里程碑|标题|名称',
  area: 'priority area|area|field|area prioritaria|ambito|优先领域|领域',
  ours: 'responsible our side|our side|responsible|lead|responsable nuestra parte|nuestra parte|responsable|我方负责单位|我方|负责单位',
  counterpart:
    'responsible counterpart|counterpart|partner|responsable contraparte|contraparte|对方负责单位|对方',
  from: 'start|start date|from|first day|begin|inicio|fecha de inicio|desde|开始|开始日期',
  due: 'due|due date|deadline|end|end date|last day|baseline|until|plazo|fin|fecha limite|fecha de termino|hasta|期限|截止日期|结束|结束日期|完成日期',
  expected: 'forecast|expected|expected date|prevision|fecha prevista|预计|预计日期',
  after:
    'after|begins after|waits for|depends on|predecessor|predecessors|despues de|empieza despues de|depende de|predecesora|predecesoras|须待|前置|前置任务|紧前任务',
  health: 'state|status|health|estado|状态|进展',
  result:
    'expected result|result|results|output|outcome|resultado esperado|resultado|producto|预期成果|成果',
  id: 'identifier|id|identificador|标识|标识符',
}

const plain = (text: string) => searchTokens(text).join(' ')

const meaningOf = new Map(
  Object.entries(heads).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [plain(word), meaning as Meaning] as const),
  ),
)

/** What the head of a column says it is; `nothing` for a head that nobody knows. */
export const meaningOfHead = (head: string): Meaning => meaningOf.get(plain(head)) ?? 'nothing'

/** The row with the heads, among the first ones; null where there is none. */
export function headRowOf(table: readonly (readonly string[])[]): number | null {
  const known = table
    .slice(0, 8)
    .map((row) => new Set(row.map(meaningOfHead).filter((one) => one !== 'nothing')).size)
  const most = Math.max(0, ...known)
  return most >= 2 ? known.indexOf(most) : null
}

/** Each meaning once, by the heads; by what stands in the columns where there are no heads. */
export function meaningsOf(
  table: readonly (readonly string[])[],
  headRow: number | null,
  names: { isArea: (text: string) => boolean; isBody: (text: string) => boolean },
): Meaning[] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const body = table.slice(headRow === null ? 0 : headRow + 1)
  const guessed = Array.from({ length: width }, (_, column) => {
    if (headRow !== null) return [meaningOfHead(table[headRow]?.[column] ?? '')]
    return guesses(
      body.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== ''),
      names,
    )
  })
  const taken = new Set<Meaning>()
  return guessed.map((wanted) => {
    const one = wanted.find((meaning) => !taken.has(meaning)) ?? 'nothing'
    if (one !== 'nothing') taken.add(one)
    return one
  })
}

type Names = { isArea: (text: string) => boolean; isBody: (text: string) => boolean }

function guesses(cells: readonly string[], { isArea, isBody }: Names): readonly Meaning[] {
  const share = (is: (cell: string) => boolean) =>
    cells.filter(is).length / Math.max(1, cells.length)
  if (cells.length === 0) return []
  if (share((cell) => /^\d+(\.\d+)?\.?$/.test(cell.trim())) > 0.8) return ['code']
  if (share((cell) => daysTyped(cell).length > 0) > 0.5) return ['from', 'due', 'expected']
  if (share(isArea) > 0.5) return ['area']
  if (share(isBody) > 0.5) return ['ours', 'counterpart']
  return share((cell) => /\p{L}{2}/u.test(cell)) > 0.5 ? ['title', 'result'] : []
}
