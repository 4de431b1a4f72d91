/// What a program is told when its request did not work: problem details (RFC 9457), always, whatever went wrong.
@NullMarked
package rapport.api.problem;

import org.jspecify.annotations.NullMarked;
