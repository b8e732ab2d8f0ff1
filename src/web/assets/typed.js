// Lets what is typed take effect at once, as Enter does. Every page works without this file.
const pause = 120
let timer
let typing = 0

document.addEventListener('input', ({target}) => {
  if (!(target instanceof HTMLInputElement) || target.type !== 'text') return
  clearTimeout(timer)
  timer = setTimeout(() => apply(target.form), pause)
  typing++
})

async function apply(form) {
  const turn = typing
  const data = new URLSearchParams(new FormData(form))
  data.set('apply', 'yes')
  const response = await fetch(location.href, {method: 'POST', body: data}).catch(() => undefined)
  // what is not there any more, or has been overtaken, changes nothing: Enter is still there
  if (!response?.ok || turn !== typing || !form.isConnected) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const next = page.querySelector('main form')
  if (turn !== typing || !next) return
  const {id, selectionStart, selectionEnd} = document.activeElement ?? {}
  form.replaceWith(next)
  history.replaceState(null, '', response.url)
  const again = id ? document.getElementById(id) : null
  if (!again) return
  again.focus({preventScroll: true})
  if (again instanceof HTMLInputElement) again.setSelectionRange(selectionStart, selectionEnd)
}
