/// What we know of customers, field by field: what it means, where it comes from, how often it
/// is filled in, who may see it and what makes use of it. Made of what is there, so that it
/// cannot be out of date.
@NullMarked
package rapport.quality.dictionary;

import org.jspecify.annotations.NullMarked;
