import { formatNumber } from '../../ui/formats.ts'
import { BLANK_NAMES } from '../../ui/own-words/blank-names.ts'
import { t } from '../../ui/words.ts'
import type { TemplateFault } from '../../wording/parse-template.ts'

const AROUND = 12

/** What is wrong with a text, and what would mend it. `text`: to show where. */
export function faultSentence(fault: TemplateFault, text: string): string {
  switch (fault.fault) {
    case 'empty':
      return t('words_fault_empty')
    case 'too-long':
      return t('words_fault_too_long', formatNumber(fault.longest), formatNumber(fault.length))
    case 'blank-unknown':
      return t('words_fault_blank_unknown', `{${fault.name}}`)
    case 'blank-required':
      return t('words_fault_blank_required', `{${fault.blank}}`, t(BLANK_NAMES[fault.blank]))
    case 'blank-not-optional':
      return t('words_fault_blank_not_optional', `{${fault.blank}}`, `[[ {${fault.blank}}]]`)
    case 'brace-unclosed':
      return t('words_fault_brace_unclosed', excerpt(text, fault.at))
    case 'brace-unopened':
      return t('words_fault_brace_unopened', excerpt(text, fault.at))
    case 'brackets-unclosed':
      return t('words_fault_brackets_unclosed', excerpt(text, fault.at))
    case 'brackets-unopened':
      return t('words_fault_brackets_unopened', excerpt(text, fault.at))
    case 'brackets-nested':
      return t('words_fault_brackets_nested', excerpt(text, fault.at))
    case 'brackets-without-blank':
      return t('words_fault_brackets_without_blank', excerpt(text, fault.at))
    default:
      return fault satisfies never
  }
}

/** The parser counts in the text without the spaces around it. */
function excerpt(text: string, at: number): string {
  const whole = text.replaceAll(/\r\n?/g, '\n').trim()
  const [from, to] = [Math.max(0, at - AROUND), at + AROUND]
  const part = whole.slice(from, to).replaceAll(/\s+/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${part}${to < whole.length ? '…' : ''}`
}
