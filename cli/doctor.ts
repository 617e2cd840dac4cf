import { readSettings } from '#lib/env.ts'
import { type Finding, findings } from './doctor/findings.ts'
import { projectFolder } from './project.ts'
import { NotDone, verb } from './verb.ts'

/** Looks at everything that a register needs; whatever is wrong comes with what to do, and exit 1. */
export const doctor = verb({
  async run({ json }) {
    const found = await findings(readSettings(process.env, projectFolder))
    const bad = found.filter(({ state }) => state === 'bad')
    const rest = found.filter(({ state }) => state !== 'bad').map(line)
    if (bad.length === 0) {
      return { lines: [...rest, 'Nothing is wrong.'], json: { findings: found } }
    }
    if (!json) console.log(rest.join('\n'))
    throw new NotDone(...bad.map(({ sentence }) => sentence))
  },
})

const line = ({ state, sentence }: Finding) => `${state === 'good' ? 'good' : 'note'}  ${sentence}`
