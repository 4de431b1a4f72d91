package rapport.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where this program may be sent by what somebody types: to the open net, and to the house's own only if whoever
/// runs Rapport allows it.
@Component
public class OpenNet {
    private final boolean ownNetToo;

    public OpenNet(@Value("${rapport.connections.private-addresses:false}") boolean ownNetToo) {
        this.ownNetToo = ownNetToo;
    }

    /// @return why the address must not be asked, in a sentence; empty when it may
    public String refusal(URI address) {
        String host = address.getHost();
        if (host == null || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            return "A web address begins with https:// or http:// and names a host.";
        }
        if (ownNetToo) {
            return "";
        }
        try {
            for (InetAddress found : InetAddress.getAllByName(host)) {
                if (!PublicAddress.is(found)) {
                    return host + " lies in a private network. Whoever runs Rapport allows such addresses with"
                            + " RAPPORT_CONNECTION_PRIVATE=true.";
                }
            }
            return "";
        } catch (UnknownHostException e) {
            return "There is no host called " + host + ".";
        }
    }

    /// Whether a password may go there without being readable on the way.
    public boolean keepsSecrets(URI address) {
        return ownNetToo || "https".equals(address.getScheme());
    }
}
