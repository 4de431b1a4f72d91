// The calendar: what is planned is dragged, or moved by keys; a click into a day plans something there.

const find = (selector, within = document) => within.querySelector(selector)
const on = (event, act) => document.addEventListener(event, act)

const STEP = 15
const DAY = 24 * 60
let grabbed = null
let focusOn = ''
let scrolled = null

const minutes = clock => clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : 0
const clock = at => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
const snapped = at => Math.max(0, Math.min(DAY - STEP, Math.round(at / STEP) * STEP))

function minuteAt(column, y) {
  const box = column.getBoundingClientRect()
  return (y - box.top) / box.height * DAY
}

function dayAfter(day, days) {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

function move(entry, day, time) {
  focusOn = entry.getAttribute('href')
  const values = time ? { day, time } : { day }
  window.htmx.ajax('PUT', entry.dataset.movesAt, { source: entry, values, swap: 'none' })
}

// By the mouse

on('dragstart', event => {
  const entry = event.target.closest?.('[data-moves-at]')
  if (!entry) return
  grabbed = { entry, offset: event.clientY - entry.getBoundingClientRect().top }
  event.dataTransfer.effectAllowed = 'move'
})

on('dragover', event => grabbed && event.target.closest?.('[data-day]:not(a)') && event.preventDefault())

on('drop', event => {
  const place = event.target.closest?.('[data-day]:not(a)')
  if (!grabbed || !place) return
  event.preventDefault()
  const { entry, offset } = grabbed
  const timed = place.matches('.cal-hours') && entry.dataset.time
  move(entry, place.dataset.day, timed ? clock(snapped(minuteAt(place, event.clientY - offset))) : entry.dataset.time)
})

on('dragend', () => { grabbed = null })

on('click', event => {
  const column = event.target.matches?.('.cal-hours[data-adds]') && event.target
  if (column) location.assign(`${column.dataset.adds}&time=${clock(Math.floor(minuteAt(column, event.clientY) / 30) * 30)}`)
})

// By the keyboard

on('keydown', event => {
  const entry = event.shiftKey && event.target.closest?.('[data-moves-at]')
  const days = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
  const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (!entry || !(days || steps)) return
  const { day, time } = entry.dataset
  event.preventDefault()
  if (days) move(entry, dayAfter(day, days), time)
  else if (time) move(entry, day, clock(snapped(minutes(time) + steps * STEP)))
})

// The working hours come into sight; what was in sight stays there.

function show() {
  const hours = find('.cal')
  if (hours) hours.scrollTop = scrolled ?? hours.scrollHeight * 7 / 24
}

// Where the day has come to, by the clock of the page, whatever that of the browser says.

function tick() {
  const now = find('.cal-now')
  if (!now) return
  now.dataset.since ??= Date.now()
  const passed = Math.floor((Date.now() - now.dataset.since) / 60000)
  now.style.setProperty('--minute', Math.min(DAY, Number(now.dataset.minute) + passed))
}

setInterval(tick, 30000)

on('htmx:beforeSwap', () => { scrolled = find('.cal')?.scrollTop ?? null })
on('htmx:afterSettle', ({ detail: { target } }) => {
  if (!find('#calendar') || target.closest?.('.toasts')) return
  show()
  tick()
  if (focusOn && find(`.cal-entry[href="${focusOn}"]`)) find(`.cal-entry[href="${focusOn}"]`).focus({ focusVisible: true })
})

show()
tick()
