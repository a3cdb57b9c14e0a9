import { protocol } from 'electron'

/** Before the app is ready: our two schemes are pages of their own kind, with an origin each. */
export function declareSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([
    // Its code cache makes the second start faster than the first.
    { scheme: 'app', privileges: { ...privileges, codeCache: true } },
    { scheme: 'receipt', privileges: { ...privileges, corsEnabled: true, stream: true } },
  ])
}
