import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'

type Entry = { packed: boolean; size: number; unpacked: number; offset: number }

const mostEntries = 10_000

/**
 * How many bytes the parts of a ZIP file (DOCX, XLSX, ODT) make when they are unpacked, counted by
 * unpacking them and keeping nothing; what the file says of itself is not believed. Stops above
 * `limit`, where any larger number is given. `damaged` is a file that is no such ZIP.
 */
export async function unpackedSize(file: string, limit: number): Promise<number | 'damaged'> {
  const handle = await open(file, 'r')
  try {
    const entries = await directory(handle)
    if (!entries) return 'damaged'
    let total = 0
    for (const entry of entries) {
      const size = await entrySize(handle, file, entry, limit - total)
      if (size === 'damaged') return 'damaged'
      total += size
      if (total > limit) break
    }
    return total
  } finally {
    await handle.close()
  }
}

// The records of APPNOTE.TXT 4.3: local header, central directory header, end of central directory.
const localHeader = { mark: 0x04034b50, length: 30 }
const centralHeader = { mark: 0x02014b50, length: 46 }
const endRecord = { mark: 0x06054b50, length: 22 }
const longestComment = 0xffff

/** The entries of the central directory; undefined where there is none, or where it is a ZIP64's. */
async function directory(handle: FileHandle): Promise<Entry[] | undefined> {
  const { size } = await handle.stat()
  const tail = await bytesAt(handle, Math.max(0, size - endRecord.length - longestComment), size)
  const end = lastMark(tail)
  if (end === undefined) return undefined
  const count = tail.readUInt16LE(end + 10)
  const start = tail.readUInt32LE(end + 16)
  if (count > mostEntries || start >= size) return undefined
  const headers = await bytesAt(handle, start, start + tail.readUInt32LE(end + 12))
  return entriesIn(headers, count)
}

function lastMark(tail: Buffer): number | undefined {
  for (let at = tail.length - endRecord.length; at >= 0; at--) {
    if (tail.readUInt32LE(at) === endRecord.mark) return at
  }
  return undefined
}

function entriesIn(headers: Buffer, count: number): Entry[] | undefined {
  const entries: Entry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + centralHeader.length > headers.length) return undefined
    if (headers.readUInt32LE(at) !== centralHeader.mark) return undefined
    const method = headers.readUInt16LE(at + 10)
    if (method !== 0 && method !== 8) return undefined
    entries.push({
      packed: method === 8,
      size: headers.readUInt32LE(at + 20),
      unpacked: headers.readUInt32LE(at + 24),
      offset: headers.readUInt32LE(at + 42),
    })
    const [name, extra, comment] = [28, 30, 32].map((field) => headers.readUInt16LE(at + field))
    at += centralHeader.length + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

async function entrySize(
  handle: FileHandle,
  file: string,
  { packed, size, unpacked, offset }: Entry,
  limit: number,
): Promise<number | 'damaged'> {
  const header = await bytesAt(handle, offset, offset + localHeader.length)
  if (header.length < localHeader.length) return 'damaged'
  if (header.readUInt32LE(0) !== localHeader.mark) return 'damaged'
  const start = offset + localHeader.length + header.readUInt16LE(26) + header.readUInt16LE(28)
  if (!packed || size === 0) return size
  const counted = await inflatedSize(file, start, start + size - 1, limit)
  return counted === unpacked || (counted !== 'damaged' && counted > limit) ? counted : 'damaged'
}

async function inflatedSize(
  file: string,
  start: number,
  end: number,
  limit: number,
): Promise<number | 'damaged'> {
  const source = createReadStream(file, { start, end })
  const inflating = source.pipe(createInflateRaw({ chunkSize: 256 * 1024 }))
  let size = 0
  try {
    for await (const chunk of inflating) {
      size += chunk.length
      if (size > limit) break // leaving the loop ends the unpacking
    }
    return size
  } catch {
    return 'damaged' // zlib has no other way to say so
  } finally {
    source.destroy()
  }
}

async function bytesAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const length = Math.max(0, end - start)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start)
  return buffer.subarray(0, bytesRead)
}
