package rapport.access.singlesignon;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks the provider where it does what, and remembers it for ten minutes.
@Component
class Discovery {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private record Memory(Endpoints endpoints, Instant since) {}

    private final Outgoing outgoing;
    private final Clock clock;
    private final AtomicReference<@Nullable Memory> memory = new AtomicReference<>();

    Discovery(Outgoing outgoing, Clock clock) {
        this.outgoing = outgoing;
        this.clock = clock;
    }

    Endpoints of(String issuer) throws ProviderFault {
        Memory known = memory.get();
        Instant now = clock.instant();
        if (known != null
                && known.endpoints().issuer().equals(issuer)
                && Duration.between(known.since(), now).abs().compareTo(REMEMBERED) < 0) {
            return known.endpoints();
        }
        var found = ask(issuer);
        memory.set(new Memory(found, now));
        return found;
    }

    private Endpoints ask(String issuer) throws ProviderFault {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode said = outgoing.get(address(base + "/.well-known/openid-configuration"));
        String named = said.path("issuer").asString("");
        if (!named.equals(issuer)) {
            throw new ProviderFault("the issuer calls itself “" + named + "”: take exactly that");
        }
        var keys = JWKSourceBuilder.<SecurityContext>create(url(said, "jwks_uri"), new Retriever(outgoing))
                .build();
        return new Endpoints(
                issuer,
                endpoint(said, "authorization_endpoint"),
                endpoint(said, "token_endpoint"),
                wantsSecretInForm(said.path("token_endpoint_auth_methods_supported")),
                keys);
    }

    private static boolean wantsSecretInForm(JsonNode methods) {
        return methods.isArray()
                && StreamSupport.stream(methods.spliterator(), false)
                        .map(method -> method.asString(""))
                        .noneMatch("client_secret_basic"::equals);
    }

    private static URI endpoint(JsonNode said, String name) throws ProviderFault {
        URI address = address(said.path(name).asString(""));
        if (!Outgoing.isAllowed(address)) {
            throw new ProviderFault("its " + name + " is no https address");
        }
        return address;
    }

    private static URL url(JsonNode said, String name) throws ProviderFault {
        try {
            return endpoint(said, name).toURL();
        } catch (MalformedURLException e) {
            throw new ProviderFault("its " + name + " is no address");
        }
    }

    private static URI address(String text) throws ProviderFault {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new ProviderFault("“" + text + "” is no address");
        }
    }

    /// Fetches keys as everything else is fetched.
    private record Retriever(Outgoing outgoing) implements ResourceRetriever {
        @Override
        public Resource retrieveResource(URL url) throws IOException {
            try {
                return new Resource(outgoing.getText(URI.create(url.toString())), "application/json");
            } catch (ProviderFault fault) {
                throw new IOException(fault.getMessage(), fault);
            }
        }
    }
}
