import { AsyncLocalStorage } from 'node:async_hooks'
import { TransactionMisused } from '../problems.ts'

/**
 * Ties a writing handle to the one transaction that it was given to: a transaction inside another,
 * a handle that leaked out of its transaction, and a write after the end are all refused.
 */
export function transactionToken() {
  const holder = new AsyncLocalStorage<{ open: boolean }>()
  let current: { open: boolean } | undefined
  return {
    /** Throws inside a running transaction. */
    refuseNesting() {
      if (holder.getStore()?.open) {
        throw new TransactionMisused('A transaction can not be begun inside another.')
      }
    },
    /** Runs the changes of one transaction; `check` throws outside them and after their end. */
    async during<T>(changes: (check: () => void) => Promise<T>): Promise<T> {
      const own = { open: true }
      current = own
      const check = () => {
        if (!own.open || holder.getStore() !== own) throw misused()
      }
      try {
        return await holder.run(own, () => changes(check))
      } finally {
        own.open = false
      }
    },
    /**
     * The same check for a handle that outlives its transactions, where only one runs at a time.
     * `running` is what the connection says: after a full disk it is in none.
     */
    check(running: boolean) {
      if (!running || !current?.open || holder.getStore() !== current) throw misused()
    },
  }
}

const misused = () => new TransactionMisused('This handle writes only during its own transaction.')
