/// The second thing that an account shows after its password: a code from an app, or, on the day on which that is lost,
/// a recovery code.
@NullMarked
package rapport.access.secondfactor;

import org.jspecify.annotations.NullMarked;
