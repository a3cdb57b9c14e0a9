import { protocol } from 'electron'

/**
 * Registers our two schemes as standard ones, each with its own origin. Call it before the app is
 * ready.
 */
export function declareSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([
    // The code cache makes every start after the first one faster.
    { scheme: 'app', privileges: { ...privileges, codeCache: true } },
    { scheme: 'receipt', privileges: { ...privileges, corsEnabled: true, stream: true } },
  ])
}
