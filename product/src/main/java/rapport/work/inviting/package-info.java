/// Guests of appointments, invited by mail and answering by mail (RFC 6047 and 5546), and invitations that come to us.
@NullMarked
@NamedInterface("inviting")
package rapport.work.inviting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
