import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { formatAmount, formatList, formatNumber } from '../../../ui/formats.ts'
import { joinSentences } from '../../../ui/join-sentences.ts'
import { formatLocale, t, tn, type WordKey } from '../../../ui/words.ts'
import { CurrencySelect } from '../currency-select.tsx'
import { invoiceDay } from '../invoice-day.ts'
import { type DecimalMark, parseAmount } from '../parse-amount.ts'
import { parseDay } from '../parse-day.ts'
import type { Answers, Ask } from '../reading.ts'
import { DELIMITERS, type Delimiter } from '../split-table.ts'

type Props = {
  /** Columns have a form of their own. */
  readonly asks: readonly Exclude<Ask, { ask: 'columns' }>[]
  readonly answers: Answers
  readonly onAnswer: (answers: Answers) => void
}

export const SEPARATORS = {
  ',': 'options_invoices_comma',
  ';': 'options_invoices_semicolon',
  '\t': 'options_invoices_tab',
  '|': 'options_invoices_bar',
} as const satisfies Record<Delimiter, WordKey>

/** What the file leaves open: each is asked once, with what it is about; pressing an answer gives it. */
export function FileQuestions({ asks, answers, onAnswer }: Props) {
  const answer = (more: Answers) => onAnswer({ ...answers, ...more })
  return (
    <>
      {asks.map((ask) => {
        if (ask.ask === 'separator')
          return (
            <Question key={ask.ask} title={t('options_invoices_ask_separator')}>
              {DELIMITERS.map((delimiter) => (
                <Button key={delimiter} onPress={() => answer({ delimiter })}>
                  {t(SEPARATORS[delimiter])}
                </Button>
              ))}
            </Question>
          )
        if (ask.ask === 'day-order') return <DayOrderQuestion key={ask.ask} ask={ask} onAnswer={answer} />
        if (ask.ask === 'decimal-mark') return <DecimalQuestion key={ask.ask} ask={ask} onAnswer={answer} />
        if (ask.ask === 'currency')
          return (
            <CurrencyQuestion
              key={`${ask.ask} ${ask.sign}`}
              ask={ask}
              onCurrency={(code) => answer({ currencies: { ...answers.currencies, [ask.sign]: code } })}
            />
          )
        if (ask.ask === 'paid')
          return (
            <Question
              key={`${ask.ask} ${ask.status}`}
              title={
                ask.status === '' ? t('options_invoices_ask_paid_unsaid') : t('options_invoices_ask_paid', ask.status)
              }
              about={linesWords(ask.lines)}
            >
              {[true, false].map((isPaid) => (
                <Button
                  key={String(isPaid)}
                  onPress={() => answer({ paid: { ...answers.paid, [ask.status]: isPaid } })}
                >
                  {t(isPaid ? 'options_invoices_is_paid_yes' : 'options_invoices_is_not_paid')}
                </Button>
              ))}
            </Question>
          )
        return (
          <Question
            key={ask.ask}
            title={t('options_invoices_ask_same_number', formatList(ask.examples))}
            about={linesWords(ask.lines)}
          >
            <Button onPress={() => answer({ sameNumber: 'parts' })}>{t('options_invoices_same_parts')}</Button>
            <Button onPress={() => answer({ sameNumber: 'last' })}>{t('options_invoices_same_last')}</Button>
          </Question>
        )
      })}
    </>
  )
}

type QuestionProps = { readonly title: string; readonly about?: string; readonly children: ComponentChildren }

const Question = ({ title, about, children }: QuestionProps) => (
  <fieldset class="import-question">
    <legend>{title}</legend>
    {about && <p class="about soft">{about}</p>}
    <div class="buttons">{children}</div>
  </fieldset>
)

type AskOf<A extends Ask['ask']> = Extract<Ask, { ask: A }>
type Of<A extends Ask['ask']> = { readonly ask: AskOf<A>; readonly onAnswer: (answers: Answers) => void }

/** Shown with the file's own first date, read both ways. */
function DayOrderQuestion({ ask: { examples, lines, mixed }, onAnswer }: Of<'day-order'>) {
  const [example = ''] = examples
  const reading = parseDay(example)
  if (reading?.kind !== 'either') return null
  return (
    <Question
      title={t('options_invoices_ask_day_order', formatList(examples))}
      about={joinSentences([mixed && t('options_invoices_ask_mixed'), linesWords(lines)])}
    >
      <Button onPress={() => onAnswer({ dayOrder: 'day-first' })}>
        {t('options_invoices_day_first', example, invoiceDay(reading.dayFirst))}
      </Button>
      <Button onPress={() => onAnswer({ dayOrder: 'month-first' })}>
        {t('options_invoices_month_first', example, invoiceDay(reading.monthFirst))}
      </Button>
    </Question>
  )
}

function DecimalQuestion({ ask: { examples, lines, mixed }, onAnswer }: Of<'decimal-mark'>) {
  const [example = ''] = examples
  const value = parseAmount(example)?.value
  if (value?.kind !== 'either') return null
  const isGrouped = (mark: DecimalMark) => (mark === '.' ? value.ifPoint : value.ifComma) === largest(value)
  return (
    <Question
      title={t('options_invoices_ask_decimal', formatList(examples))}
      about={joinSentences([mixed && t('options_invoices_ask_mixed'), linesWords(lines)])}
    >
      {DECIMAL_MARKS.map((mark) => (
        <Button key={mark} onPress={() => onAnswer({ decimalMark: mark })}>
          {isGrouped(mark)
            ? t('options_invoices_in_thousands', example, formatExact(largest(value)))
            : t('options_invoices_with_decimals', example, formatExact(mark === '.' ? value.ifPoint : value.ifComma))}
        </Button>
      ))}
    </Question>
  )
}

const DECIMAL_MARKS: readonly DecimalMark[] = ['.', ',']

const largest = ({ ifPoint, ifComma }: { readonly ifPoint: number; readonly ifComma: number }) =>
  Math.abs(ifPoint) > Math.abs(ifComma) ? ifPoint : ifComma

/** With its decimals, so that `1.234` and `1,234.00` cannot be mistaken for each other. */
const formatExact = (amount: number) =>
  new Intl.NumberFormat(formatLocale(), { minimumFractionDigits: 2, maximumFractionDigits: 3 }).format(amount)

type CurrencyProps = { readonly ask: AskOf<'currency'>; readonly onCurrency: (code: string) => void }

function CurrencyQuestion({ ask: { sign, proposal, lines }, onCurrency }: CurrencyProps) {
  const [chosen, setChosen] = useState(proposal ?? '')
  const title = sign === '' ? t('options_invoices_ask_currency_unsaid') : t('options_invoices_ask_currency', sign)
  return (
    <Question title={title} about={linesWords(lines)}>
      <label class="import-currency">
        <span class="unseen">{t('options_invoices_currency')}</span>
        <CurrencySelect name={`currency ${sign}`} value={chosen} onCurrency={setChosen} />
      </label>
      <Button disabled={chosen === ''} onPress={() => onCurrency(chosen)}>
        {chosen === '' ? t('options_invoices_choose') : t('options_invoices_use', formatAmount(1, chosen))}
      </Button>
    </Question>
  )
}

const SHOWN = 3

/** Which lines of the file it is about: the first few, and how many. */
const linesWords = (lines: readonly number[]): string =>
  lines.length <= SHOWN
    ? tn('options_invoices_lines', lines.length, formatList(lines.map((line) => formatNumber(line))))
    : t('options_invoices_many_lines', formatNumber(lines.length), formatNumber(lines[0] ?? 0))
