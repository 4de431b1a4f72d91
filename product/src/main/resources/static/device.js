// Lets this browser be notified. It asks for leave only after a press, and says what is the matter where it cannot.

const find = (selector, within = document) => within.querySelector(selector)
const form = () => find('[data-device]')

const NO_HTTPS = 'Notifications take an address with https. Ask whoever runs Rapport for one.'
const UNABLE = 'This browser cannot show notifications. On an iPhone or iPad, put Rapport on the home screen first; in a private window it never works.'
const DENIED = 'This browser refuses notifications from here. Allow them beside the address of this page, and load it again.'
const LEFT_OPEN = 'The browser was not given leave to notify you. Press once more, and choose “Allow”.'
const NO_SERVICE = 'The push service of this browser cannot be reached. Perhaps it is switched off, or a firewall stands in the way.'

function matter() {
  if (!window.isSecureContext) return NO_HTTPS
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window)) return UNABLE
  return Notification.permission === 'denied' ? DENIED : ''
}

function say(text) {
  const banner = find('[data-matter]', form())
  find('span', banner).textContent = text
  banner.hidden = !text
}

const bytes = text => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
const isSame = (one, other) => one.length === other.length && one.every((value, at) => value === other[at])

/// A browser that still belongs to another installation at this address begins anew.
async function subscription(key) {
  await navigator.serviceWorker.register('/push-worker.js')
  const { pushManager } = await navigator.serviceWorker.ready
  const before = await pushManager.getSubscription()
  if (before && isSame(new Uint8Array(before.options.applicationServerKey ?? []), key)) return before
  await before?.unsubscribe()
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
}

async function notify(here) {
  if (await Notification.requestPermission() !== 'granted') return say(matter() || LEFT_OPEN)
  const { endpoint, keys } = (await subscription(bytes(here.dataset.device))).toJSON()
  here.elements.endpoint.value = endpoint
  here.elements.publicKey.value = keys.p256dh
  here.elements.secret.value = keys.auth
  here.submit()
}

document.addEventListener('submit', event => {
  const here = event.target.closest('[data-device]')
  if (!here) return
  event.preventDefault()
  say(matter())
  if (matter()) return
  const button = find('button', here)
  button.disabled = true
  notify(here).catch(() => say(NO_SERVICE)).finally(() => { button.disabled = false })
})

function look() {
  if (form() && matter()) {
    say(matter())
    find('button', form()).disabled = true
  }
}

document.addEventListener('htmx:load', look)
look()
