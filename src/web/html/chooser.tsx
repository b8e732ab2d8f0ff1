import type {LabelKey} from '../../portal/index.js'
import {fieldNames} from '../deeds.js'
import {type Beginning, beginnings} from '../door.js'
import {Document} from './document.js'

/** A portal to choose: its release, and its address in each language. */
export interface Choice {
  release: string
  portals: ReadonlyArray<{locale: string; language: string; href: string; isCurrent: boolean}>
}

/** Somebody whose ID can be typed, with the words by which a search finds them. */
export interface KnownPartner {
  id: string
  name: string
  services: readonly string[]
  regions: readonly string[]
}

/** The portals of a cloud. */
export interface ChooserCloud {
  cloud: string
  isForPartners: boolean
  choices: readonly Choice[]
  partners: readonly KnownPartner[]
}

export interface ChooserProps {
  lang: string
  label: (key: LabelKey) => string
  /** Languages that the page itself can be read in. */
  languages: ReadonlyArray<{language: string; name: string; href: string}>
  clouds: readonly ChooserCloud[]
  /** Address of the form. */
  action: string
  /** Without, nobody can start afresh. */
  token?: string
  /** The cloud that somebody has just started afresh in. */
  afresh?: string | undefined
}

const labelOfBeginning: Readonly<Record<Beginning, LabelKey>> = {
  everything: 'web.afresh.everything',
  little: 'web.afresh.little'
}

/** The list of portals: a part for each cloud, in it a row for each release, with a link for each language. */
export function Chooser({lang, label, languages, clouds, action, token, afresh}: ChooserProps) {
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
          {afresh === undefined ? null : (
            <p class="notice" role="status">
              {label('web.afreshDone')} <code>{afresh}</code>
            </p>
          )}
          <h1>{label('web.choose')}</h1>
          <nav aria-label={label('web.pageLanguage')}>
            <ul class="inline">
              {languages.map(({language, name, href}) => (
                <li>
                  <a
                    href={href}
                    lang={language}
                    hreflang={language}
                    aria-current={language === lang ? 'true' : undefined}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p>{label('web.chooseHelp')}</p>
          {clouds.map((cloud) => (
            <CloudPart {...cloud} label={label} action={action} token={token} />
          ))}
        </main>
      </div>
    </Document>
  )
}

interface PartProps extends ChooserCloud {
  label: (key: LabelKey) => string
  action: string
  token: string | undefined
}

function CloudPart({cloud, isForPartners, choices, partners, label, action, token}: PartProps) {
  const heading = `cloud-${cloud}`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        {isForPartners ? `${label('page.partnerCenter')} ` : null}
        <code>{cloud}</code>
      </h2>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{label('web.release')}</th>
            <th scope="col">{label('web.language')}</th>
          </tr>
        </thead>
        <tbody>
          {choices.map(({release, portals}) => (
            <tr>
              <th scope="row">{release}</th>
              <td>
                <ul class="inline">
                  {portals.map(({locale, language, href, isCurrent}) => (
                    <li>
                      <a
                        href={href}
                        lang={locale}
                        hreflang={locale}
                        aria-label={`${language}, ${cloud}, ${release}`}
                        aria-current={isCurrent ? 'true' : undefined}
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
      {partners.length === 0 ? null : <KnownPartners partners={partners} label={label} />}
      {token === undefined ? null : (
        <form method="post" action={action}>
          <input type="hidden" name={fieldNames.token} value={token} />
          <input type="hidden" name={fieldNames.cloud} value={cloud} />
          {beginnings.map((beginning) => (
            <button type="submit" name={fieldNames.beginning} value={beginning} aria-describedby={heading}>
              {label(labelOfBeginning[beginning])}
            </button>
          ))}
        </form>
      )}
    </section>
  )
}

function KnownPartners({partners, label}: Pick<PartProps, 'partners' | 'label'>) {
  return (
    <details>
      <summary>{label('web.partners')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{label('web.name')}</th>
            <th scope="col">{label('lbl.partnerId')}</th>
            <th scope="col">{label('fld.keywords')}</th>
            <th scope="col">{label('fld.location')}</th>
          </tr>
        </thead>
        <tbody>
          {partners.map(({id, name, services, regions}) => (
            <tr>
              <th scope="row" lang="en">
                {name}
              </th>
              <td>{id}</td>
              <td lang="en">{services.join(', ')}</td>
              <td lang="en">{regions.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
