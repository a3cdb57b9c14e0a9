import { EXPORT_FORMATS } from '@shared/domain/exports/exportOptions'
import { HISTORY_COLUMNS } from '@shared/domain/history/historyColumns'
import { LANGUAGES } from '@shared/domain/settings/languages'
import type { Translate } from '../ports/words'
import { COMMANDS, type CommandName, USUAL_WITHIN_DAYS } from './command'
import { EXIT_CODES, type Ending } from './outcome'
import { textTable } from './textTable'

const SYNTAX: Readonly<Record<CommandName, string>> = {
  export: 'keepline export --out FILE [OPTIONS]',
  import: 'keepline import FILE [OPTIONS]',
  due: 'keepline due [OPTIONS]',
  check: 'keepline check [OPTIONS]',
  snapshots: 'keepline snapshots [OPTIONS]',
  restore: 'keepline restore SNAPSHOT|FILE [OPTIONS]',
  backup: 'keepline backup FILE|FOLDER [OPTIONS]',
  help: 'keepline help [COMMAND]',
  version: 'keepline version',
}

type Lines = readonly (readonly [syntax: string, meaning: string])[]

/** The help for all commands or for one. */
export function helpText(topic: CommandName | null, t: Translate): string {
  if (topic === null) {
    const commands = COMMANDS.map((name) => [SYNTAX[name], t(`commandLine.does.${name}`)] as const)
    return [
      t('commandLine.about'),
      section(t('commandLine.commands'), commands),
      section(t('commandLine.options'), commonOptions(t)),
      section(t('commandLine.exitCodes'), exitCodes(t)),
      t('commandLine.more'),
    ].join('\n\n')
  }
  return [
    t(`commandLine.does.${topic}`),
    section(t('commandLine.usage'), [[SYNTAX[topic], '']]),
    section(t('commandLine.options'), [...optionsOf(topic, t), ...commonOptions(t)]),
    section(t('commandLine.exitCodes'), exitCodes(t)),
  ].join('\n\n')
}

function section(title: string, lines: Lines): string {
  return `${title}\n${textTable(lines.map(([syntax, meaning]) => [`  ${syntax}`, meaning]))}`
}

function exitCodes(t: Translate): Lines {
  const names: readonly Ending[] = ['done', 'failed', 'usage', 'attention', 'busy']
  return names.map((name) => [String(EXIT_CODES[name]), t(`commandLine.exit.${name}`)] as const)
}

function commonOptions(t: Translate): Lines {
  return [
    ['--data-dir FOLDER', t('commandLine.option.dataFolder')],
    ['--help, -h', t('commandLine.option.help')],
    ['--version', t('commandLine.option.version')],
  ]
}

function optionsOf(topic: CommandName, t: Translate): Lines {
  const json = ['--json', t('commandLine.option.json')] as const
  switch (topic) {
    case 'export':
      return [
        ['--out FILE', t('commandLine.option.out')],
        ['--format FORMAT', t('commandLine.option.format', { formats: EXPORT_FORMATS.join(' ') })],
        ['--card CARD', t('commandLine.option.card')],
        ['--from DATE', t('commandLine.option.from')],
        ['--to DATE', t('commandLine.option.to')],
        ['--columns LIST', t('commandLine.option.columns', { columns: HISTORY_COLUMNS.join(',') })],
        [
          '--language LANGUAGE',
          t('commandLine.option.language', { languages: LANGUAGES.join(' ') }),
        ],
        ['--force', t('commandLine.option.force')],
      ]
    case 'import':
      return [
        ['--dry-run', t('commandLine.option.trial')],
        ['--dates ORDER', t('commandLine.option.dates')],
        json,
      ]
    case 'due':
      return [['--within DAYS', t('commandLine.option.within', { days: USUAL_WITHIN_DAYS })], json]
    case 'check':
    case 'snapshots':
      return [json]
    case 'restore':
      return [
        ['--card CARD', t('commandLine.option.oneCard')],
        ['--merge', t('commandLine.option.merge')],
        ['--replace', t('commandLine.option.replace')],
        ['--passphrase-file FILE', t('commandLine.option.passphraseFile')],
        ['--passphrase-stdin', t('commandLine.option.passphraseStdin')],
        ['--dry-run', t('commandLine.option.trial')],
        json,
      ]
    case 'backup':
      return [
        ['--verify', t('commandLine.option.verify')],
        ['--passphrase-file FILE', t('commandLine.option.passphraseFile')],
        ['--passphrase-stdin', t('commandLine.option.passphraseStdin')],
        ['--force', t('commandLine.option.force')],
        json,
      ]
    case 'help':
    case 'version':
      return []
  }
}
