// Who reports to whom among the people of a power map, drawn as lines between their cards. The cards say it in words.

const SVG = 'http://www.w3.org/2000/svg'

function line(svg, from, to, origin) {
  const a = from.getBoundingClientRect()
  const b = to.getBoundingClientRect()
  const down = a.top > b.top + b.height / 2
  const x1 = a.left + a.width / 2 - origin.left
  const y1 = (down ? a.top : a.top + a.height / 2) - origin.top
  const x2 = b.left + b.width / 2 - origin.left
  const y2 = (down ? b.bottom : b.top + b.height / 2) - origin.top
  const middle = (y1 + y2) / 2
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', `M${x1},${y1} C${x1},${middle} ${x2},${middle} ${x2},${y2}`)
  svg.append(path)
}

function draw(map) {
  map.querySelector('svg.lines')?.remove()
  const svg = document.createElementNS(SVG, 'svg')
  svg.classList.add('lines')
  svg.setAttribute('aria-hidden', 'true')
  const origin = map.getBoundingClientRect()
  for (const card of map.querySelectorAll('[data-below]')) {
    const leader = document.getElementById(card.dataset.below)
    if (leader) line(svg, card, leader, origin)
  }
  map.prepend(svg)
}

const all = () => document.querySelectorAll('[data-power]').forEach(draw)
addEventListener('resize', all)
document.addEventListener('htmx:afterSettle', all)
all()
