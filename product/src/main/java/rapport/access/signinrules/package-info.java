/// What the company asks of everybody who signs in, and who keeps to it.
@NullMarked
package rapport.access.signinrules;

import org.jspecify.annotations.NullMarked;
