// What the browser does not do by itself: palette, shortcuts, toasts, theme, files, copying.
// Pages work without it; everything here is an attribute that a page may carry.

const find = (selector, within = document) => within.querySelector(selector)
const all = selector => [...document.querySelectorAll(selector)]
const on = (event, act) => document.addEventListener(event, act)
const onClick = (selector, act) => on('click', event => {
  const element = event.target.closest?.(selector)
  if (element) act(element, event)
})

/// Words come from <body data-say-...>, in the reader's language; these are the fallback.
const words = {
  offline: 'Rapport does not answer. Check your connection, nothing was saved.',
  failed: 'That did not work, and it is not your fault. Nothing was saved.',
  refused: 'You may not do that here.',
  gone: 'That is no longer here.',
  signedOut: 'You were signed out. Sign in again to go on.',
  signIn: 'Sign in',
  copied: 'Copied',
  close: 'Close',
  notices: 'Notices',
  unread: 'Notices, {0} unread',
}
const say = key => document.body.dataset[`say${key[0].toUpperCase()}${key.slice(1)}`] ?? words[key]

// Toasts

function toast({ text, kind = 'ok', href, action, method }) {
  const stack = find('#toasts')
  if (!stack || !text) return null
  const note = document.createElement('div')
  note.className = `toast ${kind}`
  note.append(icon(kind === 'warn' ? 'triangle-alert' : 'circle-check'), Object.assign(document.createElement('span'), { textContent: text }))
  if (href && action) note.append(actionOf(href, action, method))
  note.append(shutter(note))
  stack.append(note)
  while (stack.children.length > 3) stack.firstElementChild.remove()
  window.htmx?.process(note)
  if (kind !== 'warn') leaveLater(note, href ? 12000 : 6000)
  return note
}

function actionOf(href, action, method) {
  const element = document.createElement(method ? 'button' : 'a')
  element.textContent = action
  element.setAttribute(method ? `hx-${method.toLowerCase()}` : 'href', href)
  if (method) element.setAttribute('hx-swap', 'none')
  if (method) giveKey(element, 'u')
  return element
}

/// The newest of all who may have it answers a key.
function giveKey(element, key) {
  for (const older of all(`.toast [data-key="${key}"]`)) delete older.dataset.key
  element.dataset.key = key
}

function shutter(note) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'shut', ariaLabel: say('close') })
  button.append(icon('x'))
  button.addEventListener('click', () => note.remove())
  return button
}

/// A toast one is reading, or about to press, stays.
function leaveLater(note, after) {
  const leave = () => note.matches(':hover, :focus-within') ? setTimeout(leave, 2000) : note.remove()
  setTimeout(leave, after)
}

function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(document.createElementNS(svg.namespaceURI, 'use'))
  svg.firstChild.setAttribute('href', `/static/icons.svg#${name}`)
  return svg
}

function showServedToasts() {
  for (const template of all('template[data-toast]')) {
    toast({ text: template.content.textContent.trim(), ...template.dataset })
    template.remove()
  }
}

on('toast', event => toast(event.detail))
on('htmx:load', showServedToasts)
on('htmx:afterRequest', event => event.detail.successful && event.detail.elt.closest('.toast')?.remove())

// What the server could not do

on('htmx:sendError', () => toast({ kind: 'warn', text: say('offline') }))
on('htmx:timeout', () => toast({ kind: 'warn', text: say('offline') }))
on('htmx:responseError', ({ detail: { xhr } }) => {
  if (xhr.getResponseHeader('HX-Trigger')) return
  if (xhr.status === 401) toast({ kind: 'warn', text: say('signedOut'), href: location.href, action: say('signIn') })
  else toast({ kind: 'warn', text: say({ 403: 'refused', 404: 'gone', 410: 'gone' }[xhr.status] ?? 'failed') })
})

on('htmx:afterSettle', ({ detail: { requestConfig, target } }) => {
  if (requestConfig.elt.hasAttribute('popovertarget')) find('select, input, textarea', target)?.focus()
})

// What moves elsewhere: one stream of events a page, while somebody looks at it. An element with data-watch asks anew
// when what it names has moved; a notice is a toast, unless its page is the one in front of us.

let stream = null
let heard = []

const watched = () => [...new Set(all('[data-watch]').map(element => element.dataset.watch))]

function listen() {
  stream?.close()
  stream = null
  if (!find('#bell') || document.hidden) return
  heard = watched()
  const query = new URLSearchParams({ after: sessionStorage.getItem('told') ?? '' })
  for (const topic of heard) query.append('watch', topic)
  const opened = stream = new EventSource(`/live?${query}`)
  opened.addEventListener('unread', event => { remember(event); showUnread(Number(event.data)) })
  opened.addEventListener('notice', event => { remember(event); showNotice(JSON.parse(event.data)) })
  opened.addEventListener('moved', ({ data }) => all(`[data-watch="${data}"]`).forEach(lookAgain))
  // What moved between the making of the page, or a broken line, and now.
  opened.addEventListener('open', () => all('[data-watch]').forEach(lookAgain))
  opened.addEventListener('over', () => opened.close())
  opened.addEventListener('error', () => opened.readyState === EventSource.CLOSED && setTimeout(() => stream === opened && listen(), 30000))
}

const lookAgain = element => window.htmx.trigger(element, 'moved')
const remember = event => sessionStorage.setItem('told', event.lastEventId)
const markRead = id => fetch(`/notices/${id}/reading`, { method: 'POST' }).catch(() => {})

function showUnread(count) {
  const badge = find('#bell b')
  badge.hidden = count === 0
  badge.textContent = count > 99 ? '99+' : count
  find('#bell').setAttribute('aria-label', count ? say('unread').replace('{0}', count) : say('notices'))
}

function showNotice(notice) {
  if (new URL(notice.href, location.href).pathname === location.pathname) markRead(notice.id)
  else toast(notice)?.addEventListener('click', () => markRead(notice.id))
}

on('visibilitychange', listen)
on('htmx:load', () => watched().some(topic => !heard.includes(topic)) && listen())

// Dialogs

function open(id) {
  const dialog = document.getElementById(id)
  if (!dialog || dialog.open) return
  for (const other of all('dialog[open]')) other.close()
  dialog.showModal()
  const input = find('input[type=search]', dialog)
  input?.select()
  input?.dispatchEvent(new Event('opened'))
}

onClick('[data-opens]', (element, event) => {
  if (event.ctrlKey || event.metaKey) return
  event.preventDefault()
  open(element.dataset.opens)
})
onClick('[data-close]', element => element.closest('dialog')?.close())
onClick('dialog', (dialog, event) => event.target === dialog && dialog.close())

// The time zone of the browser is offered where another one is in force

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/// Some zones have several names, of which each browser prefers one.
function preferred(zone) {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return zone
  }
}

function offerZone() {
  for (const offer of all('[data-zone]')) {
    const known = [...offer.closest('form').elements.timeZone.options].some(option => option.value === here)
    offer.hidden = !known || preferred(offer.dataset.zone) === here
    find('b', offer).textContent = here.replaceAll('_', ' ')
  }
}

onClick('[data-zone] button', ({ form }) => {
  form.elements.timeZone.value = here
  form.requestSubmit()
})
on('htmx:afterSettle', offerZone)
offerZone()

// Palette

const hits = () => all('#palette-results .hit')
const chosen = () => find('#palette-results .hit[aria-selected=true]')

function choose(hit) {
  chosen()?.setAttribute('aria-selected', 'false')
  hit?.setAttribute('aria-selected', 'true')
  hit?.scrollIntoView({ block: 'nearest' })
  const input = find('#palette input')
  if (hit) input.setAttribute('aria-activedescendant', hit.id ||= `hit-${hits().indexOf(hit)}`)
  else input.removeAttribute('aria-activedescendant')
}

function steer(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const list = hits()
  if (step && list.length) {
    event.preventDefault()
    choose(list[(list.indexOf(chosen()) + step + list.length) % list.length])
  } else if (event.key === 'Escape') {
    event.target.closest('dialog').close()
  } else if (event.key === 'Enter' && chosen() && !event.isComposing) {
    event.preventDefault()
    chosen().click()
  }
}

on('keydown', event => event.target.closest('#palette') && steer(event))
on('htmx:afterSwap', event => event.detail.target.id === 'palette-results' && choose(hits()[0]))

// Shortcuts

let goPressed = 0

const acts = {
  '/': () => open('palette'),
  '?': () => open('shortcuts'),
  c: focusComposer,
  j: () => moveRow(1),
  k: () => moveRow(-1),
  g: () => { goPressed = Date.now() },
}

function focusComposer() {
  const field = find('.say textarea')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

function moveRow(step) {
  const rows = all('.list a.who, .todos a.who')
  const at = rows.indexOf(document.activeElement)
  const row = rows[at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)]
  row?.focus({ focusVisible: true })
  row?.scrollIntoView({ block: 'nearest' })
}

const isTyping = target => target.matches?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')

/// An element of the page may have a key of its own.
function pressing(key) {
  const element = /^[a-z]$/.test(key) && find(`[data-key="${key}"]`)
  return element ? () => element.click() : null
}

function shortcut(event) {
  const key = event.key.toLowerCase()
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && key === 'k') return () => open('palette')
  if ((event.ctrlKey || event.metaKey) && key === 'enter' && event.target.form) return () => event.target.form.requestSubmit()
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || find('dialog[open]')) return null
  const place = Date.now() - goPressed < 1200 && /^[a-z]$/.test(key) && find(`.side [data-go="${key}"]`)
  return place ? () => location.assign(place.href) : acts[event.key] ?? pressing(event.key)
}

on('keydown', event => {
  if (event.key === 'Escape') event.target.form?.querySelector('[data-cancel]')?.click()
  const act = event.isComposing || event.defaultPrevented ? null : shortcut(event)
  if (!act) return
  event.preventDefault()
  act()
})

// Theme

function showTheme() {
  const theme = document.documentElement.dataset.theme ?? 'system'
  for (const button of all('[data-set-theme]')) button.setAttribute('aria-pressed', String(button.dataset.setTheme === theme))
}

onClick('[data-set-theme]', ({ dataset: { setTheme: theme } }) => {
  if (theme === 'system') {
    localStorage.removeItem('theme')
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem('theme', theme)
    document.documentElement.dataset.theme = theme
  }
  showTheme()
})

// Files: the input covers the zone, so dropping works by itself; this shows what was chosen and sends it.

for (const [event, over] of [['dragenter', true], ['dragover', true], ['dragleave', false], ['drop', false]]) {
  on(event, ({ target }) => target.closest?.('.drop')?.classList.toggle('over', over))
}
on('change', ({ target }) => {
  const zone = target.type === 'file' && target.closest('.drop')
  if (!zone || !target.files.length) return
  const name = find('[data-file]', zone)
  if (name) name.textContent = [...target.files].map(file => file.name).join(', ')
  if ('submits' in zone.dataset) target.form.requestSubmit()
})

// Copying, and showing what a password field hides

onClick('[data-copy]', async button => {
  const source = find(button.dataset.copy)
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim())
    toast({ text: say('copied') })
  } catch {
    getSelection().selectAllChildren(source)
  }
})
onClick('[data-reveal]', button => {
  const field = find('input', button.parentElement)
  field.type = field.type === 'password' ? 'text' : 'password'
  button.setAttribute('aria-pressed', String(field.type === 'text'))
})

// Menus sit beside their button; where the browser cannot anchor them yet, we place them.

document.addEventListener('toggle', ({ target, newState }) => {
  if (newState !== 'open' || !target.matches?.('.menu') || CSS.supports('position-area: block-end')) return
  const button = find(`[popovertarget="${target.id}"]`).getBoundingClientRect()
  const left = Math.max(8, Math.min(button.right - target.offsetWidth, innerWidth - target.offsetWidth - 8))
  target.style.cssText = `left: ${left}px; top: ${button.bottom}px`
}, { capture: true })

// Of many tabs the one where somebody stands is in sight.

/// Within its own row or column: the page stays where it is.
function showTab() {
  const tab = find('.views > [aria-current=page]')
  if (!tab) return
  const at = tab.getBoundingClientRect()
  const row = tab.parentElement.getBoundingClientRect()
  tab.parentElement.scrollBy(at.left + at.width / 2 - row.left - row.width / 2, at.top + at.height / 2 - row.top - row.height / 2)
}
on('htmx:load', showTab)

// What every page needs, and what only some do

import(`./focus.js${new URL(import.meta.url).search}`)
import(`./picking.js${new URL(import.meta.url).search}`)
if (find('[data-edit]')) import(`./cells.js${new URL(import.meta.url).search}`)
if (find('[data-board]')) import(`./board.js${new URL(import.meta.url).search}`)
if (find('#rows')) import(`./list.js${new URL(import.meta.url).search}`)
if (find('[data-day]')) import(`./day.js${new URL(import.meta.url).search}`)
if (find('[data-calendar]')) import(`./calendar.js${new URL(import.meta.url).search}`)
if (find('#buyers')) import(`./power.js${new URL(import.meta.url).search}`)
if (find('[data-moves]')) import(`./order.js${new URL(import.meta.url).search}`)
if (find('#devices')) import(`./device.js${new URL(import.meta.url).search}`)

/// Passkeys are asked for on few pages, some of which arrive later.
function passkeys() {
  if (find('[data-passkey]')) import(`./passkey.js${new URL(import.meta.url).search}`)
}
on('htmx:load', passkeys)
passkeys()

showServedToasts()
showTab()
showTheme()
listen()
