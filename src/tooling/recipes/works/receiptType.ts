import { factsOf } from '@shared/domain/receipts/receiptTypes'
import { expect, it } from 'vitest'
import { storageIn, temporaryFolder } from '../../../main/storage/testing/temporaryLibrary'

it('a GIF is taken as a receipt, by its bytes', async () => {
  const gif = Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')
  const staged = await storageIn(temporaryFolder()).receipts.stage('whatever.exe', gif)
  expect(staged).toMatchObject({ ok: true, data: { type: 'gif' } })
  if (staged.ok) expect(factsOf(staged.data.type).mediaType).toBe('image/gif')
})
