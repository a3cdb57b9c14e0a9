import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { replacingAsAForeigner as source } from '../../zh-CN/articles/replacingAsAForeigner'

export const replacingAsAForeigner = {
  id: 'replacing-as-a-foreigner',
  title: 'Replacing a number as a foreigner',
  summary:
    'A lost number is hard for a foreigner to replace: in person, with the right document, and with records that match.',
  blocks: [
    { kind: 'heading', id: 'in-person', text: 'In person' },
    {
      kind: 'fact',
      text: 'Foreigners can register a line only in person, with fingerprints or the like checked against the migration records. It is a temporary emergency measure.',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: 'A SIM is replaced only for the registered holder, in a shop or through a channel that the regulator authorised.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'fact',
      text: 'A new number: only 1 a month per person and operator. This is a temporary measure, too.',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'documents', text: 'Which documents' },
    {
      kind: 'fact',
      text: 'Claro sells only to holders of a residence card (CE) or a temporary permit (CPP), with the CIRE as an exception; passports are not among them.',
      ...claim('claro-foreigners'),
    },
    {
      kind: 'fact',
      text: 'Whether the others take a passport, also for a replacement: unknown, we found no source. Ask before you go.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'records', text: 'Records that match' },
    {
      kind: 'fact',
      text: 'Lines whose records do not match the official ones: 2 days each for notice and correction, 5 at most, then suspended and cancelled.',
      ...claim('holder-records'),
    },
    {
      kind: 'paragraph',
      text: 'If your document changed, from a passport to a residence card for instance, have the operator update the record, then look at the lines in your name.',
    },
    { kind: 'heading', id: 'so', text: 'Therefore' },
    {
      kind: 'list',
      items: [
        'Topping up in time is far easier than replacing: do not wait for the warning.',
        'Let no important account depend on this number alone.',
        'Treat a number that you cannot replace as gone: move the accounts first.',
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
