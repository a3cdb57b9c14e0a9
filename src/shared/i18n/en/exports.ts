import type { Texts } from '../texts'
import type { exports as source } from '../zh-CN/exports'

export const exports: Texts<typeof source> = {
  fileName: 'Keepline-renewals-{date}',
  column: {
    date: 'Date',
    card: 'Card',
    number: 'Number',
    operator: 'Operator',
    amount: 'Amount topped up (PEN)',
    paid: 'Amount paid',
    paidCurrency: 'Paid currency',
    fee: 'Fee',
    feeCurrency: 'Fee currency',
    channel: 'Channel',
    method: 'Paid with',
    plan: 'Plan',
    months: 'Months',
    orderNumber: 'Order number',
    status: 'Status',
    confirmedExpiry: 'Expiry confirmed by the operator',
    receipts: 'Receipts',
    receiptNames: 'Receipt files',
    note: 'Note',
  },
}
