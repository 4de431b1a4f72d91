// Of several that were found while somebody typed, one is chosen without leaving the keyboard: the arrows go through
// them, Enter takes the one that is marked, or the first.

const pickerOf = element => element?.closest?.('[data-picks]')
const choices = picker => [...picker.querySelectorAll('[data-choices] input[type=radio]')]

function take(picker, choice) {
  picker.querySelector('[data-finds]').value = choice.labels[0].querySelector('b').textContent
  for (const other of choices(picker)) if (other !== choice) other.closest('label').remove()
}

function mark(picker, step) {
  const all = choices(picker)
  const at = all.findIndex(choice => choice.checked)
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]
  next.checked = true
  next.closest('label').scrollIntoView({ block: 'nearest' })
}

document.addEventListener('keydown', event => {
  const picker = event.target.matches?.('[data-finds]') && !event.isComposing && pickerOf(event.target)
  const all = picker ? choices(picker) : []
  if (!all.length) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step) mark(picker, step)
  else if (event.key === 'Enter' && all.length > 1) {
    const chosen = all.find(choice => choice.checked) ?? all[0]
    chosen.checked = true
    take(picker, chosen)
  } else return
  event.preventDefault()
})
