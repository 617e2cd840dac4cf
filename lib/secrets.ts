import { createHash, createHmac, randomBytes } from 'node:crypto'

/** 256 random bits as text that fits in an address, a header or a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/**
 * What is stored of such a secret. It has 256 bits of its own, so a fast hash without salt keeps it;
 * a password needs `password-hash.ts`.
 */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')

/** A salt for one value that may have to be forgotten later. */
export const newSalt = (): string => randomBytes(32).toString('hex')

/**
 * Stands for a personal value in what is kept for ever. Whoever has value and salt can prove that
 * they are meant; once both are erased nobody can find out what was.
 */
export const commitmentTo = (value: string, salt: string): string =>
  createHmac('sha256', Buffer.from(salt, 'hex')).update(value, 'utf8').digest('hex')
