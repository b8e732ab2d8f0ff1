import type {LabelKey} from '../../portal/index.js'
import {Document} from './document.js'

/** A page that says that something was not done, why, and how to go on. */
export function RefusalPage(props: {
  lang: string
  label: (key: LabelKey) => string
  title: string
  text: string
  back?: string
}) {
  const {lang, label, title, text, back} = props
  return (
    <Document
      lang={lang}
      title={`${title} – ${label('web.brand')}`}
      brand={label('web.brand')}
      skip={label('web.skip')}
      links={[{href: '/', name: label('web.portals')}]}
    >
      <div class="frame plain">
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          <p>{text}</p>
          {back === undefined ? null : (
            <p>
              <a href={back}>{label('nav.home')}</a>
            </p>
          )}
        </main>
      </div>
    </Document>
  )
}
