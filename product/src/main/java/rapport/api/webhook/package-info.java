/// Other programs are told what happens to records, at an address that an administrator names.
@NullMarked
package rapport.api.webhook;

import org.jspecify.annotations.NullMarked;
