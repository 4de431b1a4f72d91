// A board by pointer and by keyboard: arrows go from card to card, with Shift they take the card along; a card is dragged,
// or moved by its menu. What the server refuses goes back to where it was.

const find = (selector, within = document) => within.querySelector(selector)
const all = (selector, within = document) => [...within.querySelectorAll(selector)]
const cardOf = element => element?.closest?.('[data-card]')
const laneOf = element => element?.closest?.('[data-lane]')
const lanes = () => all('[data-lane]')
const target = () => find('[data-board]')?.dataset.movesTo
const mayMove = card => Boolean(target() && find('.mover', card))
const warn = text => document.dispatchEvent(new CustomEvent('toast', { detail: { kind: 'warn', text } }))

function focus(card) {
  const link = card && find('a.who', card)
  link?.focus({ focusVisible: true })
  card?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

function count(lane, by) {
  const said = find('[data-count]', lane)
  const value = Number(said.textContent.replace(/\D/g, '')) + by
  said.textContent = value.toLocaleString(document.documentElement.lang)
  lane.classList.toggle('bare', value === 0)
}

function put(card, lane, before) {
  const from = laneOf(card)
  if (from !== lane) {
    count(from, -1)
    count(lane, 1)
  }
  find('.cards', lane).insertBefore(card, before ?? null)
}

async function move(card, lane) {
  const from = laneOf(card)
  if (!lane || lane === from) return
  if (!mayMove(card)) return warn('This one is not yours to move.')
  const after = card.nextElementSibling
  const twin = find(`[data-card="${card.dataset.card}"]`, lane)
  put(card, lane, find('.cards', lane).firstElementChild)
  focus(card)
  const answer = await window.htmx.ajax('PUT', target() + card.dataset.card, {
    source: card, swap: 'none', values: { was: from.dataset.lane, value: lane.dataset.lane },
  }).then(() => lastStatus)
  if (answer >= 400) {
    put(card, from, after?.parentElement === find('.cards', from) ? after : null)
    focus(card)
    if (answer === 409 || answer === 422) {
      warn('Somebody moved it meanwhile. Load the page anew to see where it is.')
    }
  } else {
    if (twin) {
      twin.remove()
      count(lane, -1)
    }
    sums()
  }
}

/// What the lanes come to after a move, where they come to anything.
async function sums() {
  if (!find('.lane-sum')) return
  const answer = await fetch(location.href)
  if (!answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const lane of lanes()) {
    const sum = find(`[data-lane="${lane.dataset.lane}"] .lane-sum`, page)
    find('.lane-sum', lane)?.remove()
    if (sum) find('header', lane).after(sum)
  }
}

let lastStatus = 0
document.addEventListener('htmx:afterRequest', ({ detail }) => {
  if (detail.requestConfig?.verb === 'put') lastStatus = detail.xhr.status
})

// The cards of a lane come when it is in sight. Those that were taken there before stay, and keep who stands on them.

let before = null

document.addEventListener('htmx:beforeSwap', ({ detail: { target: cards } }) => {
  before = cards.matches?.('.cards') ? { cards: all('[data-card]', cards), focused: cardOf(document.activeElement) } : null
})

document.addEventListener('htmx:afterSwap', ({ detail: { target: cards } }) => {
  if (!before || !cards.matches?.('.cards')) return
  for (const card of before.cards) {
    find(`[data-card="${card.dataset.card}"]`, cards)?.remove()
    cards.prepend(card)
  }
  if (before.cards.includes(before.focused)) focus(before.focused)
  before = null
})

// Keys

document.addEventListener('keydown', event => {
  const card = cardOf(event.target)
  if (!card || event.ctrlKey || event.metaKey || event.altKey || find(':popover-open')) return
  const lane = laneOf(card)
  const beside = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  if (beside && event.shiftKey) move(card, lanes()[lanes().indexOf(lane) + beside])
  else if (beside) focus(nearest(lane, beside, card))
  else if (event.key === 'ArrowDown') focus(sibling(card, 'nextElementSibling'))
  else if (event.key === 'ArrowUp') focus(sibling(card, 'previousElementSibling'))
  else return
  event.preventDefault()
})

const sibling = (card, way) => card[way]?.matches('[data-card]') ? card[way] : null

/// The card at the same height in the next lane that has any.
function nearest(lane, step, card) {
  const at = all('[data-card]', lane).indexOf(card)
  for (let n = lanes().indexOf(lane) + step; lanes()[n]; n += step) {
    const cards = all('[data-card]', lanes()[n])
    if (cards.length) return cards[Math.min(at, cards.length - 1)]
  }
  return null
}

// Pointer

let dragged = null

document.addEventListener('pointerover', event => {
  const card = cardOf(event.target)
  if (card && mayMove(card)) card.draggable = true
})

document.addEventListener('dragstart', event => {
  dragged = cardOf(event.target)
  dragged?.classList.add('dragged')
  if (dragged) event.dataTransfer.effectAllowed = 'move'
})

document.addEventListener('dragover', event => {
  const lane = dragged && laneOf(event.target)
  lanes().forEach(one => one.classList.toggle('over', one === lane && lane !== laneOf(dragged)))
  if (lane) event.preventDefault()
})

document.addEventListener('drop', event => {
  const lane = dragged && laneOf(event.target)
  if (!lane) return
  event.preventDefault()
  move(dragged, lane)
})

document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged')
  lanes().forEach(lane => lane.classList.remove('over'))
  dragged = null
})

// The menu of a card

let chosen = null

document.addEventListener('click', event => {
  const mover = event.target.closest?.('.mover')
  if (mover) {
    chosen = cardOf(mover)
    find('#move').replaceChildren(...lanes().filter(lane => lane !== laneOf(chosen)).map(lane => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: lane.getAttribute('aria-label') })
      button.addEventListener('click', () => {
        find('#move').hidePopover()
        move(chosen, lane)
      })
      return button
    }))
  }
})
