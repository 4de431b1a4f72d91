// Who reports to whom among the people of a power map, drawn as lines between their cards. The cards say it in words.

const SVG = 'http://www.w3.org/2000/svg'

// From one edge of a card to the nearest of the other: a line never runs over what a card says.
function ends(a, b) {
  if (a.top >= b.bottom) return [middle(a), a.top, middle(b), b.bottom]
  if (a.bottom <= b.top) return [middle(a), a.bottom, middle(b), b.top]
  const height = (Math.max(a.top, b.top) + Math.min(a.bottom, b.bottom)) / 2
  return a.left > b.left ? [a.left, height, b.right, height] : [a.right, height, b.left, height]
}

const middle = box => box.left + box.width / 2

function line(svg, from, to, origin) {
  const [x1, y1, x2, y2] = ends(from.getBoundingClientRect(), to.getBoundingClientRect())
  const x = n => n - origin.left
  const y = n => n - origin.top
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', `M${x(x1)},${y(y1)} C${x(x1)},${y((y1 + y2) / 2)} ${x(x2)},${y((y1 + y2) / 2)} ${x(x2)},${y(y2)}`)
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
