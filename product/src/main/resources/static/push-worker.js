// Shows notices while no page is open. It keeps no page and answers no request of one.

const origin = self.location.origin
const isNotice = id => /^[0-9a-f-]{36}$/.test(id ?? '')

self.addEventListener('install', () => self.skipWaiting())

/// A page of ours; whatever else is named, the list of notices.
function ours(link) {
  try {
    const url = new URL(link, origin)
    if (/^\/(?!\/)/.test(link) && url.origin === origin) return url.href
  } catch { /* no address */ }
  return `${origin}/notices`
}

function read(data) {
  try { return data?.json() ?? {} } catch { return {} }
}

self.addEventListener('push', event => {
  const { id, title, body, link } = read(event.data)
  event.waitUntil(self.registration.showNotification(String(title || 'Rapport'), {
    body: String(body || 'There is something new for you.'),
    tag: isNotice(id) ? id : undefined,
    data: { id, href: ours(link) },
  }))
})

/// Nobody loses what they are typing: the page that is meant comes to the front where it is open, or opens beside.
async function open(href) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const there = windows.find(one => one.url === href)
  return there ? there.focus() : self.clients.openWindow(href)
}

self.addEventListener('notificationclick', event => {
  event.notification.close()
  const { id, href } = event.notification.data ?? {}
  const reading = isNotice(id) ? fetch(`/notices/${id}/reading`, { method: 'POST' }).catch(() => {}) : null
  event.waitUntil(Promise.all([open(href ?? `${origin}/notices`), reading]))
})

/// The browser has given the device another address: we are told, so that nothing goes astray.
self.addEventListener('pushsubscriptionchange', event => event.waitUntil((async () => {
  const options = event.oldSubscription?.options
  const now = event.newSubscription ?? (options && await self.registration.pushManager.subscribe(options))
  if (!now) return
  const { endpoint, keys } = now.toJSON()
  const body = new URLSearchParams({ endpoint, publicKey: keys.p256dh, secret: keys.auth })
  await fetch('/settings/notices/devices', { method: 'POST', body, redirect: 'manual' })
})()))
