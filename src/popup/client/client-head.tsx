import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { RenameForm } from './rename-form.tsx'

type Props = { readonly name: string; readonly onRename: (name: string) => void }

export function ClientHead({ name, onRename }: Props) {
  const [renaming, setRenaming] = useState(false)
  return renaming ? (
    <RenameForm
      name={name}
      onCancel={() => setRenaming(false)}
      onRename={(said) => {
        setRenaming(false)
        onRename(said)
      }}
    />
  ) : (
    <div class="section-head">
      <h1>
        <Name>{name}</Name>
      </h1>
      <Button look="quiet" onPress={() => setRenaming(true)}>
        {t('popup_rename')}
      </Button>
    </div>
  )
}
