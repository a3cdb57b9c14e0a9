import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { keepline } from '../../fixtures/command'
import { ledger } from '../../fixtures/importing'
import { startAgain } from '../../fixtures/keepline'
import { addCard, documents } from '../../fixtures/windowApi'
import { run } from '../../fixtures/processes'
import { expect, test } from '../../fixtures/test'

/** The names of a file system end at 255 bytes, which are 85 Chinese characters. */
function nested(scratch: string, characters: number): string {
  const parts = Array.from({ length: Math.ceil(characters / 50) }, () => '保'.repeat(50))
  return join(scratch, ...parts, 'Keepline')
}

for (const characters of [35, 100, 200]) {
  test(`a data folder on a path of ${characters} Chinese characters opens, takes commands and a second start`, async ({
    desktop,
    scratch,
    startKeepline,
  }) => {
    const dataFolder = nested(scratch, characters)
    const temporary = join(scratch, 't')
    await mkdir(temporary)
    const env = { TMPDIR: temporary, XDG_RUNTIME_DIR: '' }
    const app = await startKeepline({ dataFolder, env })
    await addCard(app.page)

    const path = await ledger(scratch, 'recargas-es.csv')
    const done = await keepline(desktop, { dataFolder, env, args: ['import', path] })
    expect(done).toMatchObject({ code: 0, complaints: [] })
    expect((await documents(app.page)).length).toBeGreaterThan(1)
    await startAgain(desktop, { dataFolder, env })

    const sockets = async () =>
      (await run('find', [scratch, '-type', 's', '-name', '*.sock'])).trim().split('\n')
    expect(await sockets()).toEqual([
      expect.stringMatching(new RegExp(`^${temporary}/keepline-\\d+/[0-9a-f]{32}\\.sock$`)),
    ])
    await app.quit()
    expect(await sockets()).toEqual([''])
  })
}

test('the window opens where no socket can be, and the command line says so', async ({
  desktop,
  scratch,
  startKeepline,
}) => {
  const app = await startKeepline({ language: 'en' })
  const { dataFolder } = app
  await rm(join(dataFolder, 'command.sock'))
  const path = await ledger(scratch, 'recargas-es.csv')
  const refused = await keepline(desktop, { dataFolder, language: 'en', args: ['import', path] })
  expect(refused.complaints.join()).toContain('takes no commands')
  expect(await documents(app.page)).toEqual([])

  await app.kill()
  await mkdir(join(dataFolder, 'command.sock'))
  const again = await startKeepline({ dataFolder })
  await addCard(again.page)
  expect(await readdir(join(dataFolder, 'command.sock'))).toEqual([])
})
