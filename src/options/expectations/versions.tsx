import { diffCards } from '../../domain/expectations/diff-cards.ts'
import { writeProposal } from '../../ui/expectations/write-card.ts'
import { formatDateTime, formatList, formatNumber } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'
import { CARD_NAMES } from './card-fields.ts'
import type { Version } from './read-cards.ts'

/** Every version stays as it was written. `versions`: the latest first. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  if (versions.length === 0) return null
  return (
    <details>
      <summary>{tn('options_card_versions', versions.length, formatNumber(versions.length))}</summary>
      <ol class="versions">
        {versions.map((version, index) => (
          <li key={version.id}>
            <details>
              <summary>{summaryOf(version, versions[index + 1] ?? null)}</summary>
              <p class="card-as-written" dir="auto">
                {writeProposal(version.card)}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </details>
  )
}

function summaryOf({ writtenMs, card }: Version, before: Version | null): string {
  if (!before) return t('options_card_first_version', formatDateTime(writtenMs))
  const names = diffCards(before.card, card).map(({ field }) => t(CARD_NAMES[field]))
  if (names.length === 0) return formatDateTime(writtenMs)
  return t('options_card_changed_version', formatDateTime(writtenMs), formatList(names))
}
