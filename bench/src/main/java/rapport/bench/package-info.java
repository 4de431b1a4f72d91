/// Measures Rapport as its users meet it: the real program in a process of its own, on its own
/// database, asked over HTTP. Load and program share the machine, so the figures are those of a
/// small server that also plays its own users.
@NullMarked
package rapport.bench;

import org.jspecify.annotations.NullMarked;
