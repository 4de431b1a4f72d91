/// Makes the typed tables of each module from its migrations: migrates a scratch database, reads it back, and writes
/// `rapport.<module>.db` for the compiler. Nothing of this package is part of the running program.
@NullMarked
package rapport.generator;

import org.jspecify.annotations.NullMarked;
