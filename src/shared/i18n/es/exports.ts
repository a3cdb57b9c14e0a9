import type { Texts } from '../texts'
import type { exports as source } from '../zh-CN/exports'

export const exports: Texts<typeof source> = {
  fileName: 'Keepline-recargas-{date}',
  column: {
    date: 'Fecha',
    card: 'Línea',
    number: 'Número',
    operator: 'Operador',
    amount: 'Monto recargado (PEN)',
    paid: 'Monto pagado',
    paidCurrency: 'Moneda del pago',
    fee: 'Comisión',
    feeCurrency: 'Moneda de la comisión',
    channel: 'Canal',
    method: 'Medio de pago',
    plan: 'Plan',
    months: 'Meses',
    orderNumber: 'N.º de pedido',
    status: 'Estado',
    confirmedExpiry: 'Vencimiento según el operador',
    receipts: 'Comprobantes',
    receiptNames: 'Archivos de comprobantes',
    note: 'Nota',
  },
}
