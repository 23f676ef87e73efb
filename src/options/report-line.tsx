import type { Options, Section } from './state.ts'

/** Says what came of it, beside the button that was pressed. */
export function ReportLine({ options, section }: { readonly options: Options; readonly section: Section }) {
  const report = options.report.value
  const own = report?.section === section ? report : null
  return (
    <p class="report" role="status" data-good={own?.good}>
      {own?.sentence}
    </p>
  )
}
