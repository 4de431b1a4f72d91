/// One language for every rule that a user can write: list filters, segments, assignment, scoring,
/// computed fields. Its syntax is CEL; its types and functions are ours. An expression is checked
/// once against the vocabulary of a kind of record and then runs two ways, over one record in
/// memory and over a table as one SQL condition, with equal results.
@NullMarked
@ApplicationModule(allowedDependencies = {"money", "access", "places"})
package rapport.expressions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
