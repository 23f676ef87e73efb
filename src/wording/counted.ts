import type { Language } from './language.ts'

export type CountedNoun = 'minutes' | 'hours' | 'meetings' | 'times'

/** By the plural categories of the language; `{n}` stands for the number. */
export type PluralForms = { readonly [C in Intl.LDMLPluralRule]?: string } & { readonly other: string }

const rules = new Map<Language, Intl.PluralRules>()

function rulesOf(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

/** A number with its noun, which agrees with it: `1 minute`, `5 minutes`. */
export function formatCounted(
  count: number,
  forms: PluralForms,
  language: Language,
  formatNumber: (value: number) => string,
): string {
  const form = forms[rulesOf(language).select(count)] ?? forms.other
  return form.replace('{n}', () => formatNumber(count))
}
