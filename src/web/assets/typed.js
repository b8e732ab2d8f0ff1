// Lets what is typed take effect at once, as Enter does. Every page works without this file.

/** Milliseconds without another letter after which it is time to look. */
const pause = 120

/** The form that somebody typed into, and nothing has come of yet. */
let waiting
let timer
/** Whether something is pressed right now: it must not go away between down and up, nor be another one. */
let isHeld = false
/** Counts what was typed and pressed: an answer to anything before that comes too late. */
let turn = 0

document.addEventListener('input', (event) => {
  // while a letter is composed of several keys, its box must not be touched
  if (!event.isComposing) typed(event.target)
})
document.addEventListener('compositionend', ({target}) => typed(target))
// what is pressed takes along what was typed
document.addEventListener('submit', () => wait(undefined))
for (const [type, isDown] of Object.entries({pointerdown: true, pointerup: false, pointercancel: false})) {
  const hold = () => {
    isHeld = isDown
    wait(waiting)
  }
  document.addEventListener(type, hold, {capture: true})
}

function typed(target) {
  if (target instanceof HTMLInputElement && target.type === 'text') wait(target.form)
}

function wait(form) {
  clearTimeout(timer)
  turn++
  waiting = form
  if (form && !isHeld) timer = setTimeout(() => apply(form), pause)
}

async function apply(form) {
  const ours = turn
  const data = new URLSearchParams(new FormData(form))
  data.set('apply', 'yes')
  const page = await post(data)
  // what is not there any more, or has been overtaken, changes nothing: Enter is still there
  if (!page || turn !== ours || !form.isConnected) return
  waiting = undefined
  const {id, selectionStart, selectionEnd, selectionDirection} = document.activeElement ?? {}
  // all of it: links beside the form hold what is typed as well
  document.body.replaceWith(page.document.body)
  history.replaceState(null, '', page.url)
  const again = id ? document.getElementById(id) : null
  again?.focus({preventScroll: true})
  if (again instanceof HTMLInputElement) again.setSelectionRange(selectionStart, selectionEnd, selectionDirection)
}

async function post(body) {
  try {
    const response = await fetch(location.href, {method: 'POST', body})
    if (!response.ok) return undefined
    return {url: response.url, document: new DOMParser().parseFromString(await response.text(), 'text/html')}
  } catch {
    return undefined
  }
}
