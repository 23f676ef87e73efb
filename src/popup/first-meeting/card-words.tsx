import { CopyRow } from '../../ui/copy-row.tsx'

type Props = { readonly title: string; readonly text: string }

/** The card as it goes into an invitation. It can be selected too, should the clipboard be closed. */
export const CardWords = ({ title, text }: Props) => (
  <div class="inset">
    <p class="words" dir="auto">
      {text}
    </p>
    <CopyRow text={text} name={title} />
  </div>
)
