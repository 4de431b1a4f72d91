/// What everybody changes about the own account: name, password, and where it is signed in.
@NullMarked
package rapport.access.myaccount;

import org.jspecify.annotations.NullMarked;
