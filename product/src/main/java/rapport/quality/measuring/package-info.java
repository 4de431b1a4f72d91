/// Counts how good the information is, each night and when somebody asks, and keeps the figures with their day.
@NullMarked
package rapport.quality.measuring;

import org.jspecify.annotations.NullMarked;
