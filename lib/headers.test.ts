import { describe, expect, it } from 'vitest'
import { securityHeaders } from './headers.ts'

describe('the security headers', () => {
  it('of a page let only scripts with its nonce run, and nobody frame it', () => {
    const policy = securityHeaders({ nonce: 'abc', https: false })['Content-Security-Policy']
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
  })

  it('of an answer that is no page allow nothing at all', () => {
    const { 'Content-Security-Policy': policy } = securityHeaders({ https: true })
    expect(policy).toMatch(/^default-src 'none'/)
    expect(policy).not.toContain('nonce')
  })

  it('ask for https for good only where the app is reached by it', () => {
    expect(securityHeaders({ https: true })).toHaveProperty('Strict-Transport-Security')
    expect(securityHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security')
  })
})
