/// Many pairs merged at once: all from a probability on, or those that somebody ticked, by a job
/// that accounts for each pair, and whose whole work can be taken back as one act.
@NullMarked
package rapport.matching.many;

import org.jspecify.annotations.NullMarked;
