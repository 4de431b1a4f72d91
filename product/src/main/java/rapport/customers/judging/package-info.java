/// What can be wrong with what we know of a customer: each thing said once, for people in words and
/// for the database as a condition, so that lists find the records and figures count them.
@NullMarked
@NamedInterface("judging")
package rapport.customers.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
