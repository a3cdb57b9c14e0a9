import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { replacingAsAForeigner as source } from '../../zh-CN/articles/replacingAsAForeigner'

export const replacingAsAForeigner = {
  id: 'replacing-as-a-foreigner',
  title: 'Reponer un número siendo extranjero',
  summary:
    'A un extranjero le cuesta reponer un número perdido: en persona, con el documento debido y con datos que coincidan.',
  blocks: [
    { kind: 'heading', id: 'in-person', text: 'En persona' },
    {
      kind: 'fact',
      text: 'Un extranjero solo puede registrar una línea en persona, con huella u otro dato biométrico que se compara con los registros migratorios. Es una medida temporal de emergencia.',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: 'La reposición es solo para el titular registrado, en una tienda o por un canal que autorizó el regulador.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: 'Un número nuevo: solo 1 al mes por persona y operador. También es una medida temporal.',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'documents', text: 'Qué documentos' },
    {
      kind: 'fact',
      text: 'Claro solo vende a quien tiene carné de extranjería (CE) o carné de permiso temporal de permanencia (CPP), con el CIRE como excepción; el pasaporte no está entre ellos.',
      ...claim('claro-foreigners'),
    },
    {
      kind: 'fact',
      text: 'Si los demás aceptan pasaporte, también para reponer: no se sabe, no hallamos fuente. Preguntar antes de ir.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'records', text: 'Datos que coincidan' },
    {
      kind: 'fact',
      text: 'Líneas cuyos datos no coinciden con los oficiales: 2 días para el aviso y 2 para corregir, 5 como máximo; después, suspensión y baja.',
      ...claim('holder-records'),
    },
    {
      kind: 'paragraph',
      text: 'Si cambió el documento, por ejemplo de pasaporte a carné de extranjería, pedir al operador que actualice el registro y mirar otra vez las líneas a nombre propio.',
    },
    { kind: 'heading', id: 'so', text: 'Por eso' },
    {
      kind: 'list',
      items: [
        'Recargar a tiempo es mucho más fácil que reponer: no esperar al aviso.',
        'Que ninguna cuenta importante dependa solo de este número.',
        'Un número que no se puede reponer se da por perdido: primero, mover las cuentas.',
      ],
    },
    {
      kind: 'links',
      links: [
        { article: 'lost-stolen-abroad', heading: null },
        { article: 'rules-and-law', heading: 'registration' },
        { article: 'when-it-is-too-late', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
