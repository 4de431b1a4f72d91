/// What a level of likeness weighs: learnt from the records themselves, without labels.
@NullMarked
package rapport.matching.weighing;

import org.jspecify.annotations.NullMarked;
