import { join, resolve } from 'node:path'
import { restore as restoreBackup } from '#db/store.ts'
import { readSettings } from '#lib/env.ts'
import { projectFolder } from './project.ts'
import { openDataFolder } from './serve/data-folder.ts'
import { verb } from './verb.ts'

/** Brings a backup back into an empty data folder or database, of either kind. */
export const restore = verb({
  words: ['DIR'],
  async run({ words }) {
    const { databaseUrl, dataFolder } = readSettings(process.env, projectFolder)
    openDataFolder(dataFolder)
    const uploadsFolder = join(dataFolder, 'uploads')
    const folder = resolve(words.DIR)
    const manifest = await restoreBackup({ folder, databaseUrl, uploadsFolder })
    const { auditSeq, madeAt, uploads } = manifest
    const files = uploads ? `, with ${uploads.files} files` : '; it holds no uploads'
    return {
      lines: [`Restored the register of ${madeAt}, up to entry ${auditSeq} of the log${files}.`],
      json: manifest,
    }
  },
})
