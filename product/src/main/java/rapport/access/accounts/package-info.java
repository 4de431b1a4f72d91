/// Who works here: inviting colleagues, their roles, closing and reopening accounts.
@NullMarked
package rapport.access.accounts;

import org.jspecify.annotations.NullMarked;
