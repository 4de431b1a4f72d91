// The day by keyboard: a key does something with the piece of work under the cursor, and the cursor stays where it was.

const find = (selector, within = document) => within.querySelector(selector)
const all = selector => [...document.querySelectorAll(selector)]
const on = (event, act) => document.addEventListener(event, act)

const isTyping = target => target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]')
const rows = () => all('#day [data-todo]')
const current = () => document.activeElement?.closest?.('[data-todo]') ?? rows()[0]

let place = 0

on('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  if (isTyping(event.target) || find('dialog[open], :popover-open')) return
  const row = /^[dtws]$/.test(event.key) && current()
  const act = row && find(`[data-does="${event.key}"]`, row)
  if (!act) return
  event.preventDefault()
  place = rows().indexOf(row)
  act.click()
})

on('click', ({ target }) => {
  const row = target.closest?.('#day [data-todo]')
  if (row) place = rows().indexOf(row)
})

on('htmx:afterSettle', ({ detail: { target, requestConfig } }) => {
  if (requestConfig?.path !== '/my-day' || document.activeElement !== document.body) return
  find('a.who', rows()[Math.min(place, rows().length - 1)])?.focus({ focusVisible: true })
})
