/// Amounts of money: a number and a currency, never one without the other.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package rapport.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
