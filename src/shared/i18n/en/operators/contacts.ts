import type { Texts } from '../../texts'
import type { contacts as source } from '../../zh-CN/operators/contacts'

export const contacts: Texts<typeof source> = {
  title: 'How to reach the operator',
  company: 'Company',
  app: 'App',
  hotlines: 'Hotlines',
  from: {
    ownLine: 'from a line of this operator',
    peru: 'from any phone in Peru',
    abroad: 'from abroad (worked out by us)',
  },
  copyNumber: 'Copy {number}',
  noHotline:
    'No hotline of this operator was found. See the SIM’s packaging or its official website.',
  linesUnderYourId: 'Lines in your name',
  openLines: 'Open the page of {operator}',
  openLinesText:
    'Shows the lines registered to an identity document, by its number. Opens in the browser.',
  codeLogin: 'Login to the app',
  codeLoginText:
    'The number and a code by SMS, which is valid for {minutes} minutes and {tries} tries.',
  minimumTopUp: 'Smallest top-up',
  ownNumber: 'Show the own number',
  unknown: 'not known',
}
