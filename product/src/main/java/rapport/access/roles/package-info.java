/// Roles: what the company lets people do, for each kind of record, how far, and down to the field.
@NullMarked
package rapport.access.roles;

import org.jspecify.annotations.NullMarked;
