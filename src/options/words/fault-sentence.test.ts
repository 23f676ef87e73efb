import '../../../tests/overlay/fake-browser.ts'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../wording/parse-template.ts'
import { faultSentence } from './fault-sentence.ts'

const faultsOf = (text: string) => {
  const parsed = parseTemplate(text, 'leaving-note')
  return parsed.ok ? [] : parsed.faults.map((fault) => faultSentence(fault, text))
}

test.each([
  ['', 'The text is empty.'],
  [`{waited} ${'x'.repeat(900)}`, 'The text may have up to 800 characters; this one has 909.'],
  ['{waited} {wated}', 'There is no blank {wated} here.'],
  ['Goodbye', 'The text needs {waited} (Time waited)'],
  [
    '{waited} {next}',
    '{next} is not always known. Put it in double brackets, with the words that belong to it: [[ {next}]]',
  ],
  ['{waited} and then {leave', 'A blank is opened with { and not closed with } near “…d} and then {leave”.'],
  ['{waited} and then leave}', 'There is a } without its { near “…d then leave}”.'],
  ['{waited} [[ {next}', 'A part is opened with [[ and not closed with ]] near “{waited} [[ {next}”.'],
  ['{waited} {leave}]]', 'There is a ]] without its [[ near “…ted} {leave}]]”.'],
  ['{waited} [[ {next} [[ {phone} ]] ]]', 'Double brackets can’t stand in double brackets'],
  ['{waited} [[ maybe ]]', 'A part in double brackets needs a blank'],
])('says of %j what is wrong with it', (text, sentence) => {
  expect(faultsOf(text).join('\n')).toContain(sentence)
})
