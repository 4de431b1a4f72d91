/// The timeline on the page of a customer: a form on top to write down the next touch, below it what happened, newest
/// first, as sentences.
@NullMarked
package rapport.timeline.page;

import org.jspecify.annotations.NullMarked;
