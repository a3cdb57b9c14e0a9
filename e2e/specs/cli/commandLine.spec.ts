import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { keepline } from '../../fixtures/command'
import { folderState } from '../../fixtures/folderState'
import { ledger } from '../../fixtures/importing'
import { run } from '../../fixtures/processes'
import { expect, test } from '../../fixtures/test'
import { documents } from '../../fixtures/windowApi'

const LEDGER = '三十张卡.txt'

test('commands work without a display, and tell by their exit code what to do', async ({
  desktop,
  scratch,
}) => {
  const dataFolder = join(scratch, 'data')
  const command = (...args: string[]) => keepline(desktop, { dataFolder, language: 'en', args }, [])
  const path = await ledger(scratch, 'recargas-es.csv')

  expect((await command('--version')).stdout).toMatch(/^Keepline \d+\.\d+\.\d+\n$/)
  expect((await command('help', 'due')).stdout).toContain('--within DAYS')
  const slip = await command('exprot')
  expect([slip.code, slip.stdout, slip.complaints.length]).toEqual([2, '', 2])
  expect((await command('due')).code, 'no records there').toBe(1)

  expect(await command('import', path, '--dry-run')).toMatchObject({ code: 0, complaints: [] })
  expect(await readdir(dataFolder), 'a trial writes nothing').toEqual([])
  expect(await command('import', path)).toMatchObject({ code: 0, complaints: [] })

  const before = await folderState(dataFolder)
  const due = await command('due', '--within', '3650', '--json')
  expect(due.code).toBe(3)
  const file = join(scratch, 'due.json')
  await writeFile(file, due.stdout)
  const count =
    'import json,sys; d=json.load(open(sys.argv[1])); print(d["version"], len(d["cards"])+len(d["unknown"]))'
  const cards = (await readdir(join(dataFolder, 'cards'))).length
  expect((await run('python3', ['-c', count, file])).trim()).toBe(`1 ${cards}`)
  expect((await command('check')).code).toBe(0)

  const out = join(scratch, 'history.csv')
  expect((await command('export', '--out', out)).code).toBe(0)
  expect(await command('export', '--out', out), 'it is there already').toMatchObject({ code: 1 })
  expect((await command('export', '--out', out, '--force')).code).toBe(0)
  expect((await command('export', '--out', join(scratch, 'a.pdf'))).code, 'no display').toBe(1)
  expect(await folderState(dataFolder), 'reading changes nothing').toEqual(before)
})

test('an import beside the open window shows in it at once, and goes on when the window was killed', async ({
  desktop,
  scratch,
  startKeepline,
}) => {
  const app = await startKeepline({ language: 'en' })
  const { dataFolder } = app
  const command = (...args: string[]) => keepline(desktop, { dataFolder, language: 'en', args })
  const done = await command('import', await ledger(scratch, LEDGER))
  expect(done).toMatchObject({ code: 0, complaints: [] })
  const known = await documents(app.page)
  expect(known.length).toBeGreaterThan(0)
  await expect(app.page.getByText(known[0]?.card.label ?? '').first()).toBeVisible()

  await app.kill()
  const more = await ledger(scratch, 'recargas-es.csv')
  expect((await command('import', more)).code).toBe(0)
  expect((await readdir(join(dataFolder, 'cards'))).length).toBeGreaterThan(known.length)
})

test('a command asks nobody on the network', async ({ desktop, scratch }) => {
  const dataFolder = join(scratch, 'data')
  const trace = join(scratch, 'trace')
  const strace = ['strace', '-f', '-e', 'trace=connect,sendto', '-o', trace]
  const path = await ledger(scratch, LEDGER)
  const done = await keepline(desktop, { dataFolder, args: ['import', path] }, strace)
  expect(done.code).toBe(0)
  expect(await run('sh', ['-c', 'grep -c AF_INET "$1" || true', 'sh', trace])).toBe('0\n')
})
