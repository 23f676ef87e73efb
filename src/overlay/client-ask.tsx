import { Button } from '../ui/button.tsx'
import { Name } from '../ui/name.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { t } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import type { View } from './view.ts'

export function ClientAsk({ brief: { clientGuess }, controls }: View) {
  return (
    <Ask question={[t('overlay_with_whom')]}>
      {clientGuess && (
        <Button onPress={() => controls.setClient(clientGuess.name, null)}>
          <Sentence word="overlay_client_guess" blanks={[<Name>{clientGuess.name}</Name>]} />
        </Button>
      )}
      <Button onPress={() => controls.open('client')}>{t('overlay_client_set')}</Button>
    </Ask>
  )
}
