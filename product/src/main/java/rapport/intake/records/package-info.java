/// Records of other modules out of a file: deals, leads, whatever a module says how to bring in. A file becomes a
/// draft, its columns are matched, some rows are tried out, and a job brings them in and accounts for each.
@NullMarked
@NamedInterface("records")
package rapport.intake.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
