package rapport.access.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;

/// Where the browser believes to be: a passkey is good for one host, and the browser vouches for it.
///
/// @param name of the host, without a port
/// @param origin with scheme and port
record Host(String name, Origin origin) {
    static Host of(HttpServletRequest request) {
        int port = request.getServerPort();
        String address = request.getScheme() + "://" + request.getServerName();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return new Host(request.getServerName(), new Origin(usual ? address : address + ":" + port));
    }

    ServerProperty expecting(byte[] challenge) {
        return ServerProperty.builder()
                .origin(origin)
                .rpId(name)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
