/// The program as a process of its own, killed in the middle of its work as a power cut would, and started again.
@NullMarked
package rapport.crash;

import org.jspecify.annotations.NullMarked;
