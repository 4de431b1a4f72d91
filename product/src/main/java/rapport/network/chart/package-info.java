/// Who leads whom in an organisation, and which organisations belong together, drawn as trees.
@NullMarked
package rapport.network.chart;

import org.jspecify.annotations.NullMarked;
