import { formatDate } from '../../../ui/formats.ts'
import { t } from '../../../ui/words.ts'
import { myVerdict, theirVerdict } from '../../meeting-words.ts'
import type { JudgedMeeting } from '../read-client.ts'

type Props = { readonly meetings: readonly JudgedMeeting[]; readonly now: number }

/** What the picture shows, in words, the latest first. */
export function WaitsTable({ meetings, now }: Props) {
  return (
    <table class="waits">
      <thead>
        <tr>
          <th scope="col">{t('popup_table_day')}</th>
          <th scope="col">{t('popup_table_them')}</th>
          <th scope="col">{t('popup_table_you')}</th>
        </tr>
      </thead>
      <tbody>
        {meetings.flatMap(({ meeting, judged }) =>
          judged === null ? (
            []
          ) : (
            <tr key={meeting.id}>
              <td>{formatDate(judged.meeting.startMs)}</td>
              <td>
                {judged.waivedBy === null
                  ? theirVerdict(meeting, now).text
                  : t('popup_table_let_pass', theirVerdict(meeting, now).text)}
              </td>
              <td>{myVerdict(meeting)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
