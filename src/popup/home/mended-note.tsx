import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { formatDate, formatNumber } from '../../ui/formats.ts'
import { forgetMended, loadMended, type Mended } from '../../ui/mended.ts'
import { t } from '../../ui/words.ts'
import type { Door } from '../state.ts'

type Props = {
  readonly door: Door
  /** Nothing is on record: so it is at first, and so it is after the browser lost everything. */
  readonly isEmpty: boolean
}

/** Says that records were lost and put back, until that was read. Where there are none, has the background look. */
export function MendedNote({ door, isEmpty }: Props) {
  const [mended, setMended] = useState<Mended | null>(null)
  useEffect(() => {
    const look = async () => {
      if (isEmpty) await door.ask('ledger/check', {})
      setMended(await loadMended())
    }
    void look()
  }, [isEmpty])
  if (!mended) return null
  const dismiss = () => {
    setMended(null)
    void forgetMended()
  }
  return (
    <section class="draft">
      <p role="status">{t('popup_mended', formatDate(mended.atMs), formatNumber(mended.facts))}</p>
      <div class="buttons">
        <Button onPress={dismiss}>{t('popup_mended_seen')}</Button>
      </div>
    </section>
  )
}
