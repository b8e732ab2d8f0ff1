import type {LabelKey} from '../../portal/index.js'
import {Document} from './document.js'

/** A portal to choose: its cloud and release, and its address in each language. */
export interface Choice {
  cloud: string
  release: string
  portals: ReadonlyArray<{locale: string; language: string; href: string}>
}

/** The list of portals: a row for each cloud and release, a link for each language. */
export function Chooser(props: {lang: string; label: (key: LabelKey) => string; choices: readonly Choice[]}) {
  const {lang, label, choices} = props
  return (
    <Document
      lang={lang}
      title={`${label('web.choose')} – ${label('web.brand')}`}
      brand={label('web.brand')}
      skip={label('web.skip')}
      links={[]}
    >
      <div class="frame plain">
        <main id="content" tabindex={-1}>
          <h1>{label('web.choose')}</h1>
          <table>
            <thead>
              <tr>
                <th scope="col">{label('web.cloud')}</th>
                <th scope="col">{label('web.release')}</th>
                <th scope="col">{label('web.language')}</th>
              </tr>
            </thead>
            <tbody>
              {choices.map(({cloud, release, portals}) => (
                <tr>
                  <th scope="row">{cloud}</th>
                  <td>{release}</td>
                  <td>
                    <ul class="inline">
                      {portals.map(({locale, language, href}) => (
                        <li>
                          <a
                            href={href}
                            lang={locale}
                            hreflang={locale}
                            aria-label={`${language}, ${cloud}, ${release}`}
                          >
                            {language}
                          </a>
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </div>
    </Document>
  )
}
