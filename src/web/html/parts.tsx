import type {PortalNode} from '../../portal/index.js'
import {fieldNames} from '../deeds.js'
import {dataOf, partAttributes} from '../exposure.js'
import {Box} from './box.js'
import {columnOf} from './columns.js'
import {idOf} from './element-id.js'
import {Heading} from './heading.js'
import {errorAfter, runsOf, tabBefore} from './neighbours.js'
import type {PartContext} from './part-context.js'
import {isChoice, statesOf} from './states.js'

interface NodeProps {
  node: PortalNode
  context: PartContext
  /** Of the headings in it. */
  level: number
}

/**
 * Parts that stand beside each other; tabs in a row are one list of tabs.
 *
 * A pane comes beside what is before and after it, which is one column each.
 */
export function Parts({nodes, context, level}: {nodes: readonly PortalNode[]; context: PartContext; level: number}) {
  const runs = runsOf(nodes)
  const pane = runs.findIndex(([node]) => node?.role === 'complementary')
  const show = (some: readonly PortalNode[][]) => (
    <>
      {some.map((run) => (
        <Run run={run} nodes={nodes} context={context} level={level} />
      ))}
    </>
  )
  if (pane === -1) return show(runs)
  return (
    <div class="beside">
      <div class="column">{show(runs.slice(0, pane))}</div>
      {show(runs.slice(pane, pane + 1))}
      {pane + 1 < runs.length ? <div class="column">{show(runs.slice(pane + 1))}</div> : null}
    </div>
  )
}

/** Neighbours of one kind, among all that stand beside each other. */
function Run(props: {run: readonly PortalNode[]; nodes: readonly PortalNode[]; context: PartContext; level: number}) {
  const {run, nodes, context, level} = props
  const parts = run.map((node) =>
    node.role === 'tab' ? (
      <Control node={node} context={context} level={level} />
    ) : (
      <Part
        node={node}
        panelOf={tabBefore(nodes, node)}
        errorAfter={errorAfter(nodes, node)}
        context={context}
        level={level}
      />
    )
  )
  if (run[0]?.role !== 'tab') return <>{parts}</>
  return (
    <div role="tablist" class="tabs">
      {parts}
    </div>
  )
}

function Part({
  node,
  panelOf,
  errorAfter,
  context,
  level
}: NodeProps & {panelOf: PortalNode | undefined; errorAfter: PortalNode | undefined}) {
  switch (node.role) {
    case 'navigation':
      return <Navigation node={node} context={context} level={level} />
    case 'list':
      return <List node={node} context={context} level={level} />
    case 'group':
    case 'complementary':
      return <Group node={node} panelOf={panelOf} context={context} level={level} />
    case 'heading':
      return (
        <Heading level={level} attributes={{...dataOf(node)}}>
          {node.name}
        </Heading>
      )
    case 'text':
      return (
        <p {...dataOf(node)} {...(node.value !== undefined && {[partAttributes.valueOf]: node.id})}>
          {node.name}
        </p>
      )
    case 'status':
      return (
        <p
          {...dataOf(node)}
          id={idOf(node)}
          role={node.object === 'error' ? 'alert' : 'status'}
          class={node.object === 'error' ? 'notice error' : 'notice'}
        >
          {node.name}
        </p>
      )
    case 'textbox':
      return <Box node={node} error={errorAfter} context={context} />
    default:
      return <Control node={node} context={context} level={level} />
  }
}

/** The site's navigation: pages, some below a name that can be unfolded. */
function Navigation({node, context, level}: NodeProps) {
  return (
    <nav {...dataOf(node)} {...(node.name !== '' && {'aria-label': node.name})}>
      <ul>
        {node.children.map((item) => (
          <li {...(context.isHere(item) && {class: 'here'})}>
            <Control node={item} context={context} level={level} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A list; a table where its rows say more than their names. */
function List({node, context, level}: NodeProps) {
  const name = `${idOf(node)}-name`
  const rows = node.children
  const column = rows.some(({value}) => value !== undefined) ? columnOf(node.id) : undefined
  return (
    <section class="list">
      <Heading level={level} attributes={{id: name}}>
        {node.name}
      </Heading>
      {column === undefined ? (
        <ul {...dataOf(node)} aria-labelledby={name}>
          {rows.map((row) =>
            isInert(row) ? (
              <li {...dataOf(row)}>{row.name}</li>
            ) : (
              <li>
                <Control node={row} context={context} level={level} />
              </li>
            )
          )}
        </ul>
      ) : (
        <table {...dataOf(node)} aria-labelledby={name}>
          <thead>
            <tr>
              <th scope="col">{context.label('web.name')}</th>
              <th scope="col">{context.label(column)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                {isInert(row) ? (
                  <th scope="row" {...dataOf(row)}>
                    {row.name}
                  </th>
                ) : (
                  <th scope="row">
                    <Control node={row} context={context} level={level} />
                  </th>
                )}
                <td {...{[partAttributes.valueOf]: row.id}}>{row.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Group({node, panelOf, context, level}: NodeProps & {panelOf: PortalNode | undefined}) {
  const name = `${idOf(node)}-name`
  const isDetail = node.children.every(({role}) => role === 'text')
  const isChoice = node.children.length > 0 && node.children.every(({role}) => role === 'radio')
  const hasHeading = node.name !== '' && !isDetail && panelOf === undefined
  const children = <Parts nodes={node.children} context={context} level={hasHeading ? level + 1 : level} />
  if (panelOf) {
    return (
      <div {...dataOf(node)} role="tabpanel" aria-labelledby={idOf(panelOf)} class="panel">
        {children}
      </div>
    )
  }
  const labelled = node.name === '' ? {} : {'aria-labelledby': name}
  const heading =
    node.name === '' ? null : isDetail ? (
      <span id={name} class="term">
        {node.name}
      </span>
    ) : (
      <Heading level={level} attributes={{id: name}}>
        {node.name}
      </Heading>
    )
  if (node.role === 'complementary') {
    return (
      <aside {...dataOf(node)} {...labelled} class="pane">
        {heading}
        {children}
      </aside>
    )
  }
  return (
    <div {...dataOf(node)} role={isChoice ? 'radiogroup' : 'group'} {...labelled} class={isDetail ? 'detail' : 'group'}>
      {heading}
      {children}
    </div>
  )
}

/**
 * Something to press: a link where it only leads somewhere, else a button of the form.
 *
 * What a box on the page may enable stays pressable while it is disabled: what was typed goes along and is looked at first.
 */
function Control({node, context, level}: NodeProps) {
  const href = node.disabled || node.role === 'button' ? undefined : context.hrefOfControl(node.id)
  const children = node.children.length === 0 ? null : <Unfolded node={node} context={context} level={level} />
  const isLink = href !== undefined && (node.role !== 'row' || node.selected === undefined) && !isChoice(node)
  if (isLink || (node.role === 'link' && node.disabled)) {
    return (
      <>
        <a
          {...dataOf(node)}
          {...statesOf(node)}
          id={idOf(node)}
          class={node.role}
          {...(href === undefined ? {role: 'link', 'aria-disabled': 'true'} : {href})}
        >
          {node.name}
        </a>
        {children}
      </>
    )
  }
  const disabled = !node.disabled ? {} : context.hasBoxes ? {'aria-disabled': 'true'} : {disabled: true}
  return (
    <>
      <button
        {...dataOf(node)}
        {...statesOf(node)}
        {...disabled}
        id={idOf(node)}
        class={node.role}
        type="submit"
        name={fieldNames.press}
        value={node.id}
      >
        {node.name}
      </button>
      {children}
    </>
  )
}

/** What a control unfolds. */
function Unfolded({node, context, level}: NodeProps) {
  return (
    <ul {...{[partAttributes.unfoldedBy]: node.id}} class={node.expanded ? 'unfolded' : 'folded'}>
      {node.children.map((child) => (
        <li {...(context.isHere(child) && {class: 'here'})}>
          <Parts nodes={[child]} context={context} level={level} />
        </li>
      ))}
    </ul>
  )
}

function isInert({takes, role}: PortalNode): boolean {
  return takes === undefined && (role === 'row' || role === 'text')
}
