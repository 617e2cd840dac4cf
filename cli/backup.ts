import { join, resolve } from 'node:path'
import { backUp } from '#db/store.ts'
import { readSettings } from '#lib/env.ts'
import { projectFolder } from './project.ts'
import { verb } from './verb.ts'

/** Writes the whole register as it is at one moment; the app may go on running. */
export const backup = verb({
  options: {
    out: { value: 'DIR', required: true, help: 'the folder to make; it must not be there yet' },
  },
  async run({ options }) {
    const { databaseUrl, dataFolder } = readSettings(process.env, projectFolder)
    const outFolder = resolve(options.out)
    const uploadsFolder = join(dataFolder, 'uploads')
    const manifest = await backUp({ databaseUrl, uploadsFolder, outFolder })
    const { auditSeq, uploads } = manifest
    const missing = uploads?.missing ?? []
    const warning = `Not in it, because the data folder lacks them or they are damaged: ${missing.join(', ')}`
    return {
      lines: [
        `Backed up up to entry ${auditSeq} of the log, with ${uploads?.files} files, in ${outFolder}`,
        ...(missing.length ? [warning] : []),
      ],
      json: { folder: outFolder, ...manifest },
    }
  },
})
