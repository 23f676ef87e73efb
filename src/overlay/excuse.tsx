import type { ExcuseReason } from '../domain/meeting/fact.ts'
import { Button } from '../ui/button.tsx'
import { t, type WordKey } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import type { View } from './view.ts'

const REASONS: Readonly<Record<ExcuseReason, WordKey>> = {
  emergency: 'overlay_excuse_emergency',
  technical: 'overlay_excuse_technical',
  'my-fault': 'overlay_excuse_mine',
  goodwill: 'overlay_excuse_goodwill',
}

export const nameExcuse = (reason: ExcuseReason): string => t(REASONS[reason])

export function Excuse({ controls }: View) {
  const excuse = (reason: ExcuseReason) => {
    controls.open(null)
    controls.excuse(reason, null)
  }
  return (
    <div class="form">
      <Ask question={[t('overlay_excuse_why')]}>
        {(Object.keys(REASONS) as ExcuseReason[]).map((reason) => (
          <Button key={reason} onPress={() => excuse(reason)}>
            {nameExcuse(reason)}
          </Button>
        ))}
      </Ask>
    </div>
  )
}
