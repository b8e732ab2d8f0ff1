import type {PortalNode} from '../../portal/index.js'
import {fieldNames} from '../deeds.js'
import {dataOf} from '../exposure.js'
import {idOf} from './element-id.js'
import type {PartContext} from './part-context.js'

/** A box to write in, with its name above it and an error told as one. */
export function Box(props: {node: PortalNode; error: PortalNode | undefined; context: PartContext}) {
  const {node, error, context} = props
  const id = idOf(node)
  const hint = context.needsEnter ? `${id}-hint` : undefined
  const about = [...(error ? [idOf(error)] : []), ...(hint ? [hint] : [])]
  return (
    <div class="field">
      <label for={id}>{node.name}</label>
      <input
        {...dataOf(node)}
        id={id}
        type="text"
        name={`${fieldNames.box}${node.id}`}
        value={node.value ?? ''}
        autocomplete="off"
        spellcheck={false}
        disabled={node.disabled}
        {...(about.length > 0 && {'aria-describedby': about.join(' ')})}
        {...(error && {'aria-invalid': 'true'})}
      />
      {hint && (
        <span id={hint} class="hint">
          {context.label('web.typed')}
        </span>
      )}
    </div>
  )
}
