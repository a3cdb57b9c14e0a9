import { execFile } from 'node:child_process'
import { mkdir, readFile, readdir, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decryptByAge } from '../../fixtures/age'
import { folderState } from '../../fixtures/folderState'
import { ledger } from '../../fixtures/importing'
import { type Desktop } from '../../fixtures/desktop'
import { TODAY, commandLine } from '../../fixtures/keepline'
import { run } from '../../fixtures/processes'
import { expect, test } from '../../fixtures/test'

const PASSPHRASE = '保号 correct horse'
const LIMIT_MS = 120_000

interface Answer {
  readonly code: number
  readonly stdout: string
}

/** Runs the real binary without a display; `typed` is its standard input. */
function keepline(
  desktop: Desktop,
  dataFolder: string,
  args: readonly string[],
  typed = '',
): Promise<Answer> {
  const { executable, args: all, env } = commandLine(desktop, { dataFolder, language: 'en', args })
  const bare = { ...env, DISPLAY: undefined, DBUS_SESSION_BUS_ADDRESS: undefined }
  return new Promise((resolve) => {
    const child = execFile(executable, all, { env: bare, timeout: LIMIT_MS }, (_error, stdout) =>
      resolve({ code: child.exitCode ?? -1, stdout }),
    )
    child.stdin?.end(typed)
  })
}

const json = (answer: Answer) => JSON.parse(answer.stdout) as Record<string, unknown>

test('a backup is made, verified, and opened by other programs; reading and failing change nothing', async ({
  desktop,
  scratch,
}) => {
  test.slow()
  const dataFolder = join(scratch, 'data')
  const stick = join(scratch, 'stick')
  await mkdir(stick)
  const command = (...args: string[]) => keepline(desktop, dataFolder, args)

  expect((await command('backup', stick)).code, 'no records there').toBe(1)
  expect((await command('import', await ledger(scratch, 'recargas-es.csv'))).code).toBe(0)
  const before = await folderState(dataFolder)
  const cards = (await readdir(join(dataFolder, 'cards'))).length

  expect((await command('backup', stick)).code).toBe(0)
  const [name = ''] = await readdir(stick)
  expect(name).toBe(`keepline-backup-${TODAY}.keepline`)
  const file = join(stick, name)
  expect(await run('unzip', ['-t', file])).toContain('No errors')
  const unpacked = join(scratch, 'unpacked')
  await run('unzip', ['-q', file, '-d', unpacked])
  const sums = 'cd "$1" && sha256sum --strict -c SHA256SUMS'
  expect(await run('sh', ['-c', sums, 'sh', unpacked])).toContain('manifest.json: OK')
  expect((await readdir(join(unpacked, 'cards'))).length).toBe(cards)

  const whole = await command('backup', '--verify', file, '--json')
  expect(whole.code).toBe(0)
  expect(json(whole)).toMatchObject({ isWhole: true, isEncrypted: false, counts: { cards } })
  expect(json(whole)['cards']).toHaveLength(cards)
  expect((await command('backup', file)).code, 'it is there already').toBe(1)
  expect((await command('backup', stick)).code, 'a second one gets another name').toBe(0)
  expect(await readdir(stick)).toHaveLength(2)
  expect((await command('backup', join(dataFolder, 'a.keepline'))).code, 'our own folder').toBe(1)
  expect((await command('backup', `${scratch}/unplugged/`)).code, 'the stick is out').toBe(1)

  await truncate(file, (await stat(file)).size - 100)
  const cut = await command('backup', '--verify', file, '--json')
  expect(cut.code).toBe(3)
  expect(json(cut)).toMatchObject({ isWhole: false, problem: 'backup-cut-off' })
  expect(await folderState(dataFolder), 'the library is untouched').toEqual(before)
})

test('a backup with a passphrase is opened by it and by age, and by nothing else', async ({
  desktop,
  scratch,
}) => {
  test.slow()
  const dataFolder = join(scratch, 'data')
  const command = (args: readonly string[], typed = '') =>
    keepline(desktop, dataFolder, args, typed)
  await command(['import', await ledger(scratch, 'recargas-es.csv')])
  const file = join(scratch, 'locked.keepline')
  const secret = join(scratch, 'passphrase.txt')
  await writeFile(secret, `${PASSPHRASE}\n`)

  expect((await command(['backup', file, '--passphrase-file', secret])).code).toBe(0)
  const verify = ['backup', '--verify', file, '--json']
  expect(json(await command(verify))).toMatchObject({ problem: 'backup-passphrase-needed' })
  const typed = await command([...verify, '--passphrase-stdin'], `${PASSPHRASE}\n`)
  expect(typed.code).toBe(0)
  expect(json(typed)).toMatchObject({ isWhole: true, isEncrypted: true })
  const guessed = await command([...verify, '--passphrase-stdin'], 'a guess\n')
  expect(guessed.code).toBe(1)
  expect(json(guessed)).toMatchObject({ problem: 'backup-passphrase-wrong' })

  const zip = join(scratch, 'open.zip')
  await decryptByAge(file, PASSPHRASE, zip)
  expect(await run('unzip', ['-t', zip])).toContain('No errors')
  // The name of every file of a zip stands in it as it is.
  expect((await readFile(file)).includes('manifest.json')).toBe(false)
})

test('a backup is shown, restored into an empty folder, merged and undone; a bad one says why', async ({
  desktop,
  scratch,
}) => {
  test.slow()
  const [old, fresh] = [join(scratch, 'old'), join(scratch, 'fresh')]
  const file = join(scratch, 'all.keepline')
  await keepline(desktop, old, ['import', await ledger(scratch, 'recargas-es.csv')])
  expect((await keepline(desktop, old, ['backup', file])).code).toBe(0)
  const cards = (await readdir(join(old, 'cards'))).sort()

  const command = (...args: string[]) => keepline(desktop, fresh, args)
  expect((await command('restore', file)).code, 'merge or replace?').toBe(2)
  const shown = json(await command('restore', file, '--dry-run', '--json'))
  expect(shown).toMatchObject({
    view: { effects: { replace: { cards: { added: cards.length } } } },
    done: null,
  })
  const restored = json(await command('restore', file, '--replace', '--json'))
  expect((await readdir(join(fresh, 'cards'))).sort()).toEqual(cards)
  const again = json(await command('restore', file, '--merge', '--json'))
  expect(again, 'a second time brings nothing new').toMatchObject({
    view: { effects: { merge: { cards: { added: 0, changed: 0, gone: 0 } } } },
  })
  const { undo } = restored['done'] as { undo: string }
  expect((await command('restore', undo)).code).toBe(0)
  const due = json(await command('snapshots', '--json'))
  expect(due['snapshots']).toContainEqual(expect.objectContaining({ reason: 'backup' }))

  await truncate(file, (await stat(file)).size - 100)
  const before = await folderState(join(fresh, 'cards'))
  expect((await command('restore', file, '--replace')).code).toBe(1)
  expect(await folderState(join(fresh, 'cards')), 'a bad one changes nothing').toEqual(before)
})
