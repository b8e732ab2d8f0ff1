import {
  type LabelKey,
  labelOf,
  type Page,
  type PortalNode,
  type PortalSetting,
  pageLanguageOf,
  partnerCenter
} from '../../portal/index.js'
import {hrefOf, type Place, portalPath} from '../address.js'
import {fieldNames} from '../deeds.js'
import {dataOf, partAttributes} from '../exposure.js'
import {Document} from './document.js'
import type {PartContext} from './part-context.js'
import {Parts} from './parts.js'

/** What a page of the portal is rendered from. */
export interface PageProps {
  place: Place
  page: Page
  token: string
  /** Where a control leads that does nothing but lead somewhere. */
  hrefOfControl: (nodeId: string) => string | undefined
  /** What was asked for and not done, as a sentence. */
  refused?: string
}

/** A page of the portal as a document: its header, its navigation, and its content in one form, which works without script. */
export function PortalPage({place, page, token, hrefOfControl, refused}: PageProps) {
  const {setting} = place
  const label = labelsIn(setting)
  const brand = label(setting.cloud === partnerCenter ? 'page.partnerCenter' : 'web.brand')
  const here = hrefOf({...place, fields: {}})
  const isHere = ({id, expanded}: PortalNode) => expanded === undefined && hrefOfControl(id) === here
  const language = pageLanguageOf(page.id, setting)
  const context: PartContext = {
    label: labelsIn({...setting, language}),
    hrefOfControl,
    isHere,
    hasBoxes: has(page, ({role}) => role === 'textbox'),
    needsEnter: has(page, ({takes, disabled = false}) => takes !== undefined && disabled)
  }
  const main = page.children.find(({role}) => role === 'main')
  const others = page.children.filter((node) => node !== main)
  const isForeign = language !== setting.language
  return (
    <Document
      lang={place.locale}
      title={`${page.name === '' ? label('web.notFound') : page.name} – ${brand}`}
      brand={brand}
      skip={label('web.skip')}
      links={[
        ...(setting.cloud === partnerCenter ? [] : [{href: `${portalPath(place)}/mail`, name: label('web.mail')}]),
        {href: `/?from=${encodeURIComponent(hrefOf(place))}`, name: label('web.portals')}
      ]}
    >
      <div class={others.length > 0 ? 'frame' : 'frame plain'}>
        <Parts nodes={others} context={context} level={2} />
        <main
          id="content"
          tabindex={-1}
          {...(main && {[partAttributes.id]: main.id, [partAttributes.role]: 'main'})}
          {...(isForeign && {lang: language})}
        >
          {refused === undefined ? null : (
            <p class="notice error" role="alert" {...(isForeign && {lang: place.locale})}>
              {refused}
            </p>
          )}
          <h1 {...dataOf(page)} {...(page.name === '' && {[partAttributes.isNameless]: 'yes'})}>
            {page.name === '' ? label('web.notFound') : page.name}
          </h1>
          {main && (
            <form method="post">
              <input type="hidden" name={fieldNames.token} value={token} />
              <button type="submit" name={fieldNames.apply} value="yes" hidden tabindex={-1} />
              <Parts nodes={main.children} context={context} level={2} />
            </form>
          )}
        </main>
      </div>
    </Document>
  )
}

function labelsIn(setting: PortalSetting): (key: LabelKey) => string {
  return (key) => labelOf(key, setting) ?? key
}

function has(node: PortalNode, isWanted: (node: PortalNode) => boolean): boolean {
  return isWanted(node) || node.children.some((child) => has(child, isWanted))
}
