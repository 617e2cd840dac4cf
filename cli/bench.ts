import { isEmpty, loadGenerated } from '#bench/load/load.ts'
import { readyStore } from '#domain/open-world.ts'
import { readSettings } from '#lib/env.ts'
import { projectFolder } from './project.ts'
import { openDataFolder } from './serve/data-folder.ts'
import { Misused, NotDone, verb } from './verb.ts'
import { withWorld } from './with-world.ts'

/** Fills an empty register with generated data to measure with. */
export const benchLoad = verb({
  options: {
    agreements: {
      value: 'N',
      required: true,
      help: 'so many agreements, each with ten milestones',
    },
    seed: { value: 'S', help: 'another seed gives other data, the same one the same (1)' },
  },
  async run({ options }) {
    const agreements = whole('agreements', options.agreements)
    const seed = whole('seed', options.seed ?? '1')
    const settings = readSettings(process.env, projectFolder)
    openDataFolder(settings.dataFolder)
    await readyStore(settings)
    const loaded = await withWorld(async ({ store }) => {
      if (!(await isEmpty(store))) throw notEmpty()
      return await loadGenerated(store, { agreements, seed, progress: shown(agreements) })
    })
    return { lines: sentences(loaded), json: loaded }
  },
})

const notEmpty = () =>
  new NotDone(
    'This register is not empty, and generated data must not mix with what people recorded: name an empty folder in CONVENIO_DATA.',
  )

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) {
    throw new Misused(`--${name} must be a whole number from 1 to 9999999`)
  }
  return Number(text)
}

/** A line on stderr every few seconds, so that nobody takes a long load for a stuck one. */
function shown(all: number): (written: number) => void {
  let last = performance.now()
  return (written) => {
    const now = performance.now()
    if (now - last < 5_000) return
    last = now
    console.error(`  ${written} of ${all} agreements`)
  }
}

function sentences({ agreements, milestones, auditEntries }: Record<string, number>): string[] {
  return [
    `${agreements} agreements with ${milestones} milestones and ${auditEntries} audit entries.`,
    'A user comes in by a link: convenio user link officer1@ministry.example',
  ]
}
