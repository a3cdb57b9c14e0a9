import { ipcContract } from '@shared/contract/ipc'
import { expect, test } from '../../fixtures/test'

test('the window is given the calls of the contract and nothing else', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const surface = await page.evaluate(() =>
    Object.entries(window.api ?? {}).flatMap(([topic, verbs]) =>
      typeof verbs === 'function'
        ? [topic]
        : Object.entries(verbs).map(([verb, call]) => `${topic}:${verb} ${typeof call}`),
    ),
  )
  const expected = [...Object.keys(ipcContract).map((channel) => `${channel} function`), 'on']
  expect(surface.sort()).toEqual(expected.sort())
})

test('the page can reach neither Node nor Electron', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const reachable = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(reachable).toEqual([])
})

test('neither a script from elsewhere nor one written into the page runs', async ({
  startKeepline,
}) => {
  const { page } = await startKeepline()
  const ran = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const blocked: string[] = []
        document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
          blocked.push(violatedDirective)
          if (blocked.length === 2) resolve(blocked)
        })
        const inline = document.createElement('script')
        inline.textContent = 'window.intruded = true'
        const remote = document.createElement('script')
        remote.src = 'https://example.com/intruder.js'
        document.head.append(inline, remote)
      }),
  )
  expect(ran).toEqual(['script-src-elem', 'script-src-elem'])
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false)
})

test('a page that tries to leave or to open another window stays alone', async ({
  startKeepline,
}) => {
  const { page, electron } = await startKeepline()
  const before = page.url()
  const opened = await page.evaluate(() => {
    location.href = 'https://example.com/'
    return window.open('https://example.com/')
  })
  expect(opened).toBeNull()
  // Ask the main process: Playwright would wait for the navigation, which never comes.
  const windows = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
  )
  expect(windows).toEqual([before])
})

test('the window keeps every wall that Electron can put around a page', async ({
  startKeepline,
}) => {
  const { electron } = await startKeepline()
  const walls = await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    // Electron's types leave it out; it is how its own security warnings look.
    return Object(window?.webContents).getLastWebPreferences()
  })
  expect(walls).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  })
  expect(walls).not.toHaveProperty('enableBlinkFeatures', expect.stringMatching(/./))
})

test('the page is granted nothing but to write to the clipboard', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const states = await page.evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const
    const answers = asked.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name })
      return state
    })
    return [...new Set(await Promise.all(answers))]
  })
  expect(states).toEqual(['denied'])
  const refused = await page.evaluate(() =>
    navigator.mediaDevices
      .getUserMedia({ audio: true })
      .catch((cause: unknown) => Object(cause).name),
  )
  expect(refused).toMatch(/NotAllowedError|NotFoundError/)
})

test('the page comes from its own address, and not from a file', async ({ startKeepline }) => {
  const { page } = await startKeepline()
  const address = new URL(page.url())
  expect([address.protocol, await page.evaluate(() => window.isSecureContext)]).toEqual([
    'app:',
    true,
  ])
  const read = await page.evaluate(() =>
    fetch('file:///etc/passwd').then(
      () => 'read',
      () => 'refused',
    ),
  )
  expect(read).toBe('refused')
})
