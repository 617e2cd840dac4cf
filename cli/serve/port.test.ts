import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, test } from 'vitest'
import { refuseTakenPort } from './port.ts'

test('a port in use is refused with what to do, and a free one is left free', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const address = { host: '127.0.0.1', port }
  await expect(refuseTakenPort(address)).rejects.toThrow(`Port ${port} is in use`)
  other.close()
  await once(other, 'close')
  await refuseTakenPort(address)
  await refuseTakenPort(address)
})

test('an address of another machine is refused', async () => {
  await expect(refuseTakenPort({ host: '192.0.2.1', port: 3000 })).rejects.toThrow('correct HOST')
})
