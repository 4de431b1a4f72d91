/// Running an import: rows are read and understood ahead, matched with the customers we know, and
/// written in chunks, each with its account and its progress in one transaction. So it goes on
/// after any crash, and each row is written once.
@NullMarked
package rapport.intake.running;

import org.jspecify.annotations.NullMarked;
