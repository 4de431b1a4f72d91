/// What rules and filters may say of people and organisations.
@NullMarked
@NamedInterface("rules")
package rapport.customers.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
