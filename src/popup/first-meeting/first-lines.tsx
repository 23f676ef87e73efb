import { nameOfClient } from '../../domain/events/clients-of-event.ts'
import { type FirstEvent, keyOfFirst } from '../../domain/expectations/first-event.ts'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'

type Props = {
  readonly firsts: readonly FirstEvent[]
  /** Somebody else is in the event too. */
  readonly amongOthers: boolean
  readonly onOpen: (first: FirstEvent) => void
  readonly onPutOff: (key: string) => void
}

/** Below an event, for each whom I meet there for the first time: the one moment to set the terms. */
export function FirstLines({ firsts, amongOthers, onOpen, onPutOff }: Props) {
  return (
    <>
      {firsts.map((first) => {
        const key = keyOfFirst(first)
        const name = nameOfClient(first.client)
        const offer = t('popup_first_meeting')
        return (
          <p key={key} class="first-meeting">
            <Button look="quiet" label={t('ui_named', offer, name)} onPress={() => onOpen(first)}>
              {offer}
              {amongOthers && (
                <>
                  {' · '}
                  <Name>{name}</Name>
                </>
              )}
            </Button>
            <Button look="quiet" label={t('ui_named', t('popup_boundary_not_now'), name)} onPress={() => onPutOff(key)}>
              {t('popup_boundary_not_now')}
            </Button>
          </p>
        )
      })}
    </>
  )
}
