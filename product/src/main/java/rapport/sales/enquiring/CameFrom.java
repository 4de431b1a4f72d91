package rapport.sales.enquiring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/// From where an enquiry came.
///
/// @param address the network address
/// @param site    whose page sent it, as the browser says; empty for one that does not say
record CameFrom(String address, String site) {
    static CameFrom of(HttpServletRequest request) {
        String origin = Objects.requireNonNullElse(request.getHeader("Origin"), "");
        return new CameFrom(request.getRemoteAddr(), Site.of(origin).orElse(""));
    }
}
