// Asks the device for a passkey, and sends what it answers with the form. A form appears only where the browser can.

const canPasskeys = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential

const ask = {
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
}

const reasons = {
  NotAllowedError: 'Nothing happened: the device was not unlocked, or has no passkey for this address.',
  InvalidStateError: 'This device has a passkey for your account already.',
  SecurityError: 'Passkeys need a name in the address, such as localhost, and https everywhere else.',
}

function tell(text) {
  document.dispatchEvent(new CustomEvent('toast', { detail: { kind: 'warn', text } }))
}

async function show(form) {
  const answer = await fetch(form.dataset.challenge, { method: 'POST', headers: { 'HX-Request': 'true' } })
  const elsewhere = answer.headers.get('HX-Redirect')
  if (elsewhere) return location.assign(elsewhere)
  if (!answer.ok) throw new Error(answer.statusText)
  const { ticket, options } = await answer.json()
  const credential = await ask[form.dataset.passkey](options)
  form.elements.ticket.value = ticket
  form.elements.credential.value = JSON.stringify(credential)
  form.submit()
}

document.addEventListener('submit', event => {
  const form = event.target.closest('[data-passkey]')
  if (!form) return
  event.preventDefault()
  show(form).catch(fault => tell(reasons[fault.name] ?? 'The passkey could not be used. Try once more.'))
})

function reveal() {
  for (const form of document.querySelectorAll('[data-passkey]')) form.hidden = !canPasskeys
}

document.addEventListener('htmx:load', reveal)
reveal()
