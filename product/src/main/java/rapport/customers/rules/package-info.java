/// What rules and filters may say of people and organisations.
@NullMarked
package rapport.customers.rules;

import org.jspecify.annotations.NullMarked;
