type Answer = {
  /** The page's nonce; without one nothing may be run or shown, as fits an answer that is no page. */
  nonce?: string
  /** Whether people reach the app over https (`APP_ORIGIN`). */
  https: boolean
  /** Development needs `eval` for React's error stacks and a socket for reloading. */
  development?: boolean
}

/**
 * The security headers of every answer, of pages (with a nonce) and of the API (without).
 * A script runs only if the server named it by nonce, or if such a script loaded it.
 */
export function securityHeaders({ nonce, https, development = false }: Answer) {
  const headers: Record<string, string> = {
    'Content-Security-Policy': nonce ? pagePolicy(nonce, https, development) : answerPolicy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': permissions,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  if (https) headers['Strict-Transport-Security'] = 'max-age=31536000; includeSubDomains'
  return headers
}

/** Who may keep an answer: nobody, or whoever wants to for a minute, if it says published things alone. */
export const cacheControl = {
  nobody: 'private, no-store',
  anyone: 'public, max-age=60, must-revalidate',
} as const

const answerPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const permissions = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

function pagePolicy(nonce: string, https: boolean, development: boolean): string {
  const lines = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // A page reached by a link inside the app brings its style sheets with another nonce: 'self'.
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  if (https) lines.push('upgrade-insecure-requests')
  return lines.join('; ')
}
