import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../browser.ts'
import { t } from '../../ui/words.ts'

const NOTIFICATIONS = { permissions: ['notifications' as const] }

/** Reminders outside the page need a permission, asked for in the very click that switches them on. */
export function RemindersSection() {
  const [allowed, setAllowed] = useState<boolean | null>(null)
  const look = () => void browser.permissions.contains(NOTIFICATIONS).then(setAllowed)
  useEffect(look, [])
  const change = (wanted: boolean) =>
    void (wanted ? browser.permissions.request(NOTIFICATIONS) : browser.permissions.remove(NOTIFICATIONS)).then(look)
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={allowed === true}
          disabled={allowed === null}
          onChange={(event) => {
            const wanted = event.currentTarget.checked
            // What the browser says counts, not what was ticked.
            event.currentTarget.checked = allowed === true
            change(wanted)
          }}
        />
        {t('options_reminders_show')}
      </label>
      <p class="about soft">{t('options_reminders_hint')}</p>
    </>
  )
}
