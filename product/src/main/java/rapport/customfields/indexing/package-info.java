/// Indexes on fields of the company, built and dropped while everybody goes on working; and the purge of a field.
@NullMarked
package rapport.customfields.indexing;

import org.jspecify.annotations.NullMarked;
