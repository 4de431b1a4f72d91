// Where somebody works stays where they work: a page begins with what is wrong on it, or with the first field of the
// form that it is for; what is swapped under their hands gives them the same place back, or what says with data-goes-on
// that it comes next, or the nearest there is. What keeps their place by itself says so with data-keeps-place.

const find = (selector, within = document) => within.querySelector(selector)
const on = (event, act) => document.addEventListener(event, act)

const FIELD = 'input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select'
const STOP = 'a[href], button, input:not([type=hidden]), select, textarea, summary'

const stops = within => [...within.querySelectorAll(STOP)].filter(element => !element.disabled && element.checkVisibility())
const said = element => (element.getAttribute('aria-label') ?? element.textContent).trim()
const isSame = one => other => other.localName === one.tag && other.name === one.name && said(other) === one.said

function begin() {
  const field = find('main [aria-invalid=true]') ?? find(`main form[data-begins] :is(${FIELD})`)
  if (document.activeElement === document.body || field?.matches('[aria-invalid=true]')) field?.focus()
}

let left = null

on('htmx:beforeSwap', ({ detail: { target } }) => {
  const at = document.activeElement
  if (at === document.body || !target.contains?.(at) || at.closest('[data-keeps-place]')) return
  left = { target, tag: at.localName, name: at.name, said: said(at), place: stops(target).indexOf(at) }
})

on('htmx:afterSettle', ({ target, detail }) => {
  find('[aria-invalid=true]', target)?.focus()
  if (left?.target !== detail.target) return
  const was = left
  left = null
  if (document.activeElement !== document.body) return
  const within = stops(was.target.isConnected ? was.target : target)
  const next = within.find(isSame(was)) ?? within.find(element => element.matches('[data-goes-on]'))
    ?? within[Math.min(was.place, within.length - 1)]
  next?.focus({ preventScroll: true })
})

begin()
