import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { lostStolenAbroad as source } from '../../zh-CN/articles/lostStolenAbroad'

export const lostStolenAbroad = {
  id: 'lost-stolen-abroad',
  title: 'Lost, stolen or abroad',
  summary:
    'Move the accounts first, then decide about reporting it: unless the SIM is replaced, a report can cost the number.',
  blocks: [
    { kind: 'heading', id: 'first', text: 'What to do first' },
    {
      kind: 'steps',
      items: [
        'Move bank and payments to another number first, then email and messengers.',
        'Find out who can replace the SIM: the registered holder has to go, with the document.',
        'Report the loss (bloqueo) once somebody can replace the SIM in time. Ask first: will the phone be blocked too, and within how many days must the SIM be replaced?',
        'Keep topping up in time until then: the deadline does not stop.',
      ],
    },
    { kind: 'heading', id: 'report', text: 'What a report does' },
    {
      kind: 'fact',
      text: 'Claro: a line reported lost and not replaced within 90 days is deactivated.',
      ...claim('claro-lost-90'),
    },
    {
      kind: 'fact',
      text: 'Entel: the report suspends the line and blocks the phone’s IMEI; the two cannot be separated.',
      ...claim('entel-lost-imei'),
    },
    {
      kind: 'fact',
      text: 'Movistar, Bitel and the others: unknown, we found no source. Ask before you report it.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'A SIM is replaced only for the registered holder, in a shop or through a channel that the regulator authorised.',
      ...claim('sim-replacement'),
    },
    { kind: 'heading', id: 'stolen', text: 'Stolen' },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Whoever has the SIM gets your codes. Have the bank freeze the account at once and move what you can; for what you cannot move, reporting the theft matters more than the number.',
    },
    { kind: 'heading', id: 'abroad', text: 'Abroad' },
    {
      kind: 'paragraph',
      text: 'From abroad a SIM can hardly be replaced. Before you leave Peru: have roaming switched on, and give important accounts a second way to verify you.',
    },
    {
      kind: 'fact',
      text: 'Roaming is switched on only when you ask for it.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'fact',
      text: 'Bitel: only before the journey, in person and by contract; it is free and works within 24 hours.',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: 'Whether prepaid lines of Claro, Movistar and Entel can have roaming: unknown. Of Entel an old article says postpaid only.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'when-it-is-too-late', heading: 'unbind' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
