import { crc32, deflateRawSync } from 'node:zlib'

/** A part of a ZIP package; `says` is the unpacked size that it claims, where that is not the truth. */
export type Part = { name: string; content: Buffer; packed?: boolean; says?: number }

/** A ZIP package as APPNOTE.TXT 4.3 has it, for tests of what reads one. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content, packed = true, says = content.length } of parts) {
    const stored = packed ? deflateRawSync(content) : content
    const fields = commonFields(name, content, stored, packed, says)
    const local = Buffer.concat([bytes([0x04034b50, 4]), fields, Buffer.from(name), stored])
    const place = bytes([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4])
    centrals.push(
      Buffer.concat([bytes([0x02014b50, 4], [20, 2]), fields, place, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = parts.length
  const end = bytes([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2])
  const where = bytes([directory.length, 4], [offset, 4], [0, 2])
  return Buffer.concat([...locals, directory, end, where])
}

function commonFields(
  name: string,
  content: Buffer,
  stored: Buffer,
  packed: boolean,
  says: number,
) {
  return bytes(
    ...([
      [20, 2],
      [0, 2],
      [packed ? 8 : 0, 2],
      [0, 2],
      [0, 2],
      [crc32(content), 4],
      [stored.length, 4],
      [says, 4],
      [Buffer.byteLength(name), 2],
      [0, 2],
    ] as [number, number][]),
  )
}

function bytes(...numbers: [value: number, length: number][]): Buffer {
  return Buffer.concat(
    numbers.map(([value, length]) => {
      const buffer = Buffer.alloc(length)
      buffer.writeUIntLE(value, 0, length)
      return buffer
    }),
  )
}
