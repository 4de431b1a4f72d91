/// The calendar of a person in step with the one that he keeps elsewhere, both ways (CalDAV, RFC 4791).
@NullMarked
package rapport.work.syncing;

import org.jspecify.annotations.NullMarked;
