// Cells of a list that are edited where they stand: a double click or F2 begins, Enter saves, Tab saves and goes to the
// next, Esc leaves everything as it was. Of several boxes to tick, the arrows go from one to the next and Space ticks.

const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const cellOf = element => element?.closest?.('td[data-edit]')
const open = cell => Boolean(find('.cell-form', cell))
const seen = cell => cell.offsetParent !== null

const before = new WeakMap()
let next = null

async function edit(cell) {
  if (!cell || open(cell)) return
  before.set(cell, cell.innerHTML)
  await window.htmx.ajax('GET', `${cell.dataset.edit}/edit`, { target: cell, swap: 'innerHTML' })
  if (!open(cell)) return leave(cell)
  const field = find('[name=value]', cell)
  field?.focus()
  field?.select?.()
}

function leave(cell) {
  if (before.has(cell)) cell.innerHTML = before.get(cell)
  before.delete(cell)
  window.htmx.process(cell)
}

function rowOf(cell) {
  find('a.who', cell.parentElement)?.focus({ focusVisible: true })
}

const boxes = form => all('[name=value][type=checkbox]', form)

function typed(form) {
  return boxes(form).length
    ? boxes(form).filter(box => box.checked).map(box => box.value).join('\n')
    : form.elements.value?.value ?? ''
}

const isChanged = form => typed(form) !== form.elements.was.value

function step(form, from, by) {
  const ticks = boxes(form)
  ticks[(ticks.indexOf(from) + by + ticks.length) % ticks.length]?.focus()
}

function neighbour(cell, step) {
  const cells = all('#rows td[data-edit]').filter(seen)
  return cells[cells.indexOf(cell) + step]
}

function save(cell) {
  const form = find('.cell-form', cell)
  if (isChanged(form) || find('.error', form)) form.requestSubmit()
  else {
    leave(cell)
    goOn(cell)
  }
}

function goOn(cell) {
  if (next) edit(next)
  else rowOf(cell)
  next = null
}

document.addEventListener('dblclick', event => edit(cellOf(event.target)))

document.addEventListener('keydown', event => {
  const cell = cellOf(event.target)
  if (cell && open(cell)) {
    if (event.key === 'Escape') {
      leave(cell)
      rowOf(cell)
    } else if (event.key === 'Tab' || event.key === 'Enter') {
      next = event.key === 'Tab' ? neighbour(cell, event.shiftKey ? -1 : 1) : null
      save(cell)
    } else if (event.target.type === 'checkbox' && event.key.startsWith('Arrow')) {
      step(find('.cell-form', cell), event.target, event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  } else if (event.key === 'F2' && event.target.closest('#rows tbody tr')) {
    event.preventDefault()
    edit(all('td[data-edit]', event.target.closest('tr')).find(seen))
  }
}, { capture: true })

// Who goes elsewhere with the mouse means to keep what they typed.
document.addEventListener('focusout', event => {
  const cell = cellOf(event.target)
  const form = cell && find('.cell-form', cell)
  if (!form || form.contains(event.relatedTarget) || !document.hasFocus()) return
  setTimeout(() => {
    if (!open(cell) || form.contains(document.activeElement) || form.matches('.htmx-request') || find('.error', form)) return
    if (isChanged(form)) form.requestSubmit()
    else leave(cell)
  })
})

document.addEventListener('htmx:afterSwap', ({ detail: { target, xhr } }) => {
  if (!target.matches?.('td[data-edit]') || xhr.status >= 400 || open(target)) return
  before.delete(target)
  goOn(target)
})
