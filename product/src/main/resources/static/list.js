// A list by keyboard: ticking rows, and the panel that shows the record under the cursor.

const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const on = (event, act) => document.addEventListener(event, act)

const rowOf = element => element?.closest?.('#rows tbody tr')
const current = () => rowOf(document.activeElement)
const ticks = () => all('#rows [name=tick]')
const isTyping = target => target.matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]')

// Ticks

let last = null

function tick(box, value, range) {
  const boxes = ticks()
  const from = range && last ? boxes.indexOf(last) : -1
  const to = boxes.indexOf(box)
  const some = from < 0 ? [box] : boxes.slice(Math.min(from, to), Math.max(from, to) + 1)
  for (const one of some) one.checked = value
  last = box
  show()
}

function show() {
  const boxes = ticks()
  const count = boxes.filter(box => box.checked).length
  const everybody = find('#everybody')
  if (!count && everybody) everybody.checked = false
  const head = find('#tick-all')
  if (head) {
    head.checked = count > 0 && count === boxes.length
    head.indeterminate = count > 0 && count < boxes.length
  }
  const said = find('[data-ticked]')
  if (said) said.textContent = everybody?.checked ? find('#count')?.textContent || 'All' : String(count)
}

function tickAll(value) {
  for (const box of ticks()) box.checked = value
  show()
}

/// On a phone the boxes show once they are asked for.
function choose(button) {
  const choosing = button.ariaPressed !== 'true'
  button.ariaPressed = String(choosing)
  if (!choosing) tickAll(false)
}

on('click', event => {
  const { target } = event
  if (target.matches?.('#rows [name=tick]')) tick(target, target.checked, event.shiftKey)
  else if (target.id === 'tick-all') tickAll(target.checked)
  else if (target.id === 'everybody') { if (target.checked) tickAll(true); show() }
  else if (target.closest?.('[data-untick]')) tickAll(false)
  else if (target.closest?.('[data-choose]')) choose(target.closest('[data-choose]'))
  else if (target.closest?.('[data-close-panel]')) close()
  else if (rowOf(target) && !target.closest('a, input, button, label, form, select')) lookUnlessTwice(target)
})

// Panel. A second click on a cell means to edit it, not to look.

let once = 0

function lookUnlessTwice(target) {
  clearTimeout(once)
  once = setTimeout(look, target.closest('[data-edit]') ? 260 : 0, rowOf(target))
}

on('dblclick', () => clearTimeout(once))

const panel = () => find('#panel')
let shown = ''
let soon = 0

function look(row) {
  const link = find('a.who', row)
  link?.focus({ focusVisible: true })
  panel().hidden = false
  load(link)
}

function load(link) {
  const address = link && new URL(link.href).pathname + '/preview'
  if (!address || address === shown) return
  shown = address
  window.htmx.ajax('GET', address, { target: '#panel', swap: 'innerHTML' })
}

function close() {
  panel().hidden = true
  panel().replaceChildren()
  const link = shown && find(`#rows a.who[href="${shown.replace(/\/preview$/, '')}"]`)
  shown = ''
  link?.focus({ focusVisible: true })
}

on('focusin', ({ target }) => {
  if (!panel() || panel().hidden || !target.matches('#rows a.who')) return
  clearTimeout(soon)
  soon = setTimeout(load, 90, target)
})

// Keys

on('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || find('dialog[open], :popover-open')) return
  if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) {
    if (panel() && !panel().hidden) close()
    else tickAll(false)
    return
  }
  if (isTyping(event.target)) return
  const row = current()
  const box = row && find('[name=tick]', row)
  if (event.key.toLowerCase() === 'x' && box) tick(box, event.shiftKey || !box.checked, event.shiftKey)
  else if (event.key === ' ' && event.target.matches('a.who') && row) panel().hidden ? look(row) : close()
  else if (event.key === 'ArrowDown' && event.target.matches('a.who')) step(row, 'nextElementSibling')
  else if (event.key === 'ArrowUp' && event.target.matches('a.who')) step(row, 'previousElementSibling')
  else return
  event.preventDefault()
})

function step(row, way) {
  const link = row[way] && find('a.who', row[way])
  link?.focus({ focusVisible: true })
  link?.scrollIntoView({ block: 'nearest' })
}

on('htmx:afterSwap', event => event.detail.target.id === 'rows' && show())
show()
