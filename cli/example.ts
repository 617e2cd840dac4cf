import { isEmpty } from '#bench/load/load.ts'
import { readyStore } from '#domain/open-world.ts'
import { readSettings } from '#lib/env.ts'
import { accountLines } from './accounts.ts'
import { loadExample } from './example/load.ts'
import { projectFolder } from './project.ts'
import { openDataFolder } from './serve/data-folder.ts'
import { NotDone, verb } from './verb.ts'
import { withWorld } from './with-world.ts'

/** Fills an empty register with the example, as the first start does. */
export const exampleLoad = verb({
  async run() {
    const settings = readSettings(process.env, projectFolder)
    openDataFolder(settings.dataFolder)
    await readyStore(settings)
    const accounts = await withWorld(async (world) => {
      if (!(await isEmpty(world.store))) throw notEmpty()
      return await loadExample(world)
    })
    const json = accounts.map(({ email, password }) => ({ email, password }))
    return { lines: ['The example register is loaded.', ...accountLines(accounts)], json }
  },
})

const notEmpty = () =>
  new NotDone(
    'This register is not empty, and the example must not mix with what people recorded: name an empty folder in CONVENIO_DATA.',
  )
