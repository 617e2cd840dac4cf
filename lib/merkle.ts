import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'

/**
 * The Merkle tree hash of RFC 6962, section 2.1, on SHA-256. Hashes are 64 lower-case hex digits.
 * The prefixes keep an entry from passing for a node: without them a tree could be given another
 * set of entries with the same root.
 */
const LEAF = Buffer.of(0x00)
const NODE = Buffer.of(0x01)

/** The leaf hash of an entry: SHA-256 of 0x00 and the entry's bytes. */
export function leafHash(entry: Uint8Array): string {
  return sha256(LEAF, entry)
}

/** The hash over two neighbours: SHA-256 of 0x01, the left hash and the right one. */
export function nodeHash(left: string, right: string): string {
  return sha256(NODE, Buffer.from(left, 'hex'), Buffer.from(right, 'hex'))
}

/**
 * The root over leaf hashes in their order; without any, the hash of nothing, as the RFC has it.
 * One pass, and one waiting hash per level, so that a log of any length can be fed to it.
 */
export function rootHash(leaves: Iterable<string>): string {
  const waiting: { hash: string; size: number }[] = []
  for (const hash of leaves) {
    let subtree = { hash, size: 1 }
    while (waiting.at(-1)?.size === subtree.size) {
      const left = waiting.pop() as typeof subtree
      subtree = { hash: nodeHash(left.hash, subtree.hash), size: left.size * 2 }
    }
    waiting.push(subtree)
  }
  if (waiting.length === 0) return sha256()
  return waiting.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right))
}

/**
 * What the log holds of a personal value: SHA-256 over the canonical JSON of `[salt, value]`. The
 * salt stands beside the value in the one table that may be erased; without it the value can't be
 * guessed from the commitment, however short it is.
 */
export function commitment(salt: string, value: Json): string {
  return sha256(Buffer.from(canonicalJson([salt, value]), 'utf8'))
}

/** A salt for one commitment: 256 random bits, as 64 hex digits. */
export function newSalt(): string {
  return randomBytes(32).toString('hex')
}

function sha256(...parts: Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
