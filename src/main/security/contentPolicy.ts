const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Reka UI and the toasts insert <style> elements. Scripts stay restricted.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:', 'receipt:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'receipt:'],
  // pdf.js renders the previews of PDF receipts in a worker of ours.
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** The window's Content-Security-Policy. In development the page may also connect to Vite's server. */
export function contentPolicy(developmentOrigin: string | null = null): string {
  const extra = developmentOrigin === null ? [] : [developmentOrigin.replace(/^http/, 'ws')]
  return Object.entries(POLICY)
    .map(([rule, sources]) =>
      [rule, ...sources, ...(rule === 'connect-src' ? extra : [])].join(' '),
    )
    .join('; ')
}
