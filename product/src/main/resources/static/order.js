// Things that stand in an order of the reader's own: dragged, or moved by Alt and the arrow keys. The order is that of
// the form, so that it is sent as it stands.

const moved = event => event.target.closest?.('[data-moves]')
let dragged = null

document.addEventListener('dragstart', event => {
  dragged = moved(event)
  dragged?.classList.add('dragged')
  if (dragged) event.dataTransfer.effectAllowed = 'move'
})

document.addEventListener('dragover', event => {
  const over = moved(event)
  if (!dragged || !over || over.parentElement !== dragged.parentElement) return
  event.preventDefault()
  const box = over.getBoundingClientRect()
  if (over !== dragged) over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged)
})

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged')
  dragged = null
})

document.addEventListener('keydown', event => {
  const item = event.altKey && moved(event)
  const step = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[event.key]
  if (!item || !step) return
  event.preventDefault()
  const neighbour = item[step]
  if (!neighbour?.matches('[data-moves]')) return
  neighbour[event.key === 'ArrowUp' ? 'before' : 'after'](item)
  event.target.focus()
})
