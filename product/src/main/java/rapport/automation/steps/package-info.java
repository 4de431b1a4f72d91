/// The steps that every plan can have.
@NullMarked
package rapport.automation.steps;

import org.jspecify.annotations.NullMarked;
