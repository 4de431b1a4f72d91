/// What can be done with many people or organisations at once.
@NullMarked
package rapport.customers.bulk;

import org.jspecify.annotations.NullMarked;
