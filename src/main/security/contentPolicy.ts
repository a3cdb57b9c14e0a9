const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Reka UI and the toasts put <style> elements into the page; scripts get no such freedom.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:', 'receipt:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'", 'receipt:'],
  // pdf.js draws the previews of PDF receipts in a worker of our own.
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

/** The Content-Security-Policy of the window. In development its server may talk to it too. */
export function contentPolicy(developmentOrigin: string | null = null): string {
  const extra = developmentOrigin === null ? [] : [developmentOrigin.replace(/^http/, 'ws')]
  return Object.entries(POLICY)
    .map(([rule, sources]) =>
      [rule, ...sources, ...(rule === 'connect-src' ? extra : [])].join(' '),
    )
    .join('; ')
}
