import type { AnyCommand } from './command.ts'
import { correctContribution } from './contributions/commands/correct-contribution.ts'
import { createContribution } from './contributions/commands/create-contribution.ts'
import { withdrawContribution } from './contributions/commands/withdraw-contribution.ts'
import { listContributions } from './contributions/queries/list-contributions.ts'
import { readContribution } from './contributions/queries/read-contribution.ts'
import {
  contributionsOfAgreement,
  contributionsOfPlan,
} from './contributions/queries/told-contributions.ts'
import {
  correctDisbursement,
  recordDisbursement,
  withdrawDisbursement,
} from './disbursements/commands.ts'
import {
  correctExchangeRate,
  createExchangeRate,
  withdrawExchangeRate,
} from './exchange-rates/commands.ts'
import { listExchangeRates } from './exchange-rates/queries.ts'
import { changeIndicator, withdrawIndicator } from './indicators/commands/change-indicator.ts'
import { createIndicator } from './indicators/commands/create-indicator.ts'
import { recordMeasurement, withdrawMeasurement } from './indicators/commands/record-measurement.ts'
import { indicatorsOfPlan, readIndicator } from './indicators/queries/indicators-of-plan.ts'
import type { AnyQuery } from './query.ts'

/** Changes of what the sides give, of the rates at which it is told, and of what a plan is measured by. */
export const commandsOfMoney: readonly AnyCommand[] = [
  createContribution,
  correctContribution,
  withdrawContribution,
  recordDisbursement,
  correctDisbursement,
  withdrawDisbursement,
  createExchangeRate,
  correctExchangeRate,
  withdrawExchangeRate,
  createIndicator,
  changeIndicator,
  withdrawIndicator,
  recordMeasurement,
  withdrawMeasurement,
]

/** Questions about it. */
export const queriesOfMoney: readonly AnyQuery[] = [
  listContributions,
  readContribution,
  contributionsOfPlan,
  contributionsOfAgreement,
  listExchangeRates,
  indicatorsOfPlan,
  readIndicator,
]
