package rapport.access.singlesignon;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import rapport.access.sealing.Tickets;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import tools.jackson.databind.json.JsonMapper;

/// Sends a browser to the provider and understands what it brings back (authorization code flow with PKCE). Each
/// departure is good for one arrival within ten minutes, in the same browser.
@Service
public class SignOn {
    public static final Duration TIME_FOR_IT = Duration.ofMinutes(10);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String PURPOSE = "sign-on";
    private static final Logger LOG = LoggerFactory.getLogger(SignOn.class);

    private final Providers providers;
    private final Discovery discovery;
    private final Outgoing outgoing;
    private final IdTokens idTokens;
    private final RecogniseColleague recognise;
    private final ChangeSets changeSets;
    private final Tickets tickets;
    private final JsonMapper json;
    private final Clock clock;

    SignOn(
            Providers providers,
            Discovery discovery,
            Outgoing outgoing,
            IdTokens idTokens,
            RecogniseColleague recognise,
            ChangeSets changeSets,
            Tickets tickets,
            JsonMapper json,
            Clock clock) {
        this.providers = providers;
        this.discovery = discovery;
        this.outgoing = outgoing;
        this.idTokens = idTokens;
        this.recognise = recognise;
        this.changeSets = changeSets;
        this.tickets = tickets;
        this.json = json;
        this.clock = clock;
    }

    /// @param back the address of ours to which the provider sends the browser back
    /// @param fresh the person shall prove anew who it is, though the provider may know it
    /// @return empty when there is no provider, or it does not answer
    public Optional<Departure> begin(String back, String next, boolean fresh) {
        return providers.find().flatMap(provider -> depart(provider, back, next, fresh));
    }

    /// @param ticket of the departure
    /// @param state as the provider handed it back
    /// @param code to be exchanged; empty when the provider refused
    public Arrival finish(String back, String ticket, String state, String code) {
        Optional<Voyage> voyage = tickets.spend(PURPOSE, ticket)
                .map(text -> json.readValue(text, Voyage.class))
                .filter(begun -> begun.isOf(state));
        var provider = providers.find();
        if (voyage.isEmpty() || provider.isEmpty()) {
            return new Arrival.Refused("That took too long, or was begun elsewhere. Sign in once more.");
        }
        if (code.isEmpty()) {
            return new Arrival.Refused(provider.get().name() + " did not let you in.");
        }
        try {
            var vouched = vouched(provider.get(), back, voyage.get(), code);
            boolean fresh = vouched.provenAt().isAfter(clock.instant().minus(FRESH));
            return changeSets.during(
                    NamedAct.of(null, "Come in with the company account", Source.SCREEN),
                    () -> recognise.with(
                            provider.get(), vouched, fresh, voyage.get().next()));
        } catch (ProviderFault fault) {
            LOG.warn("A sign-on failed at {}: {}", provider.get().issuer(), fault.getMessage());
            return new Arrival.Refused(
                    "What " + provider.get().name() + " answered does not hold. The reason stands in Rapport's log.");
        }
    }

    private Optional<Departure> depart(Provider provider, String back, String next, boolean fresh) {
        try {
            var endpoints = discovery.of(provider.issuer());
            var voyage = Voyage.to(next);
            var asked = new LinkedHashMap<String, String>();
            asked.put("response_type", "code");
            asked.put("scope", "openid email profile");
            asked.put("client_id", provider.clientId());
            asked.put("redirect_uri", back);
            asked.put("state", voyage.state());
            asked.put("nonce", voyage.nonce());
            asked.put("code_challenge", voyage.challenge());
            asked.put("code_challenge_method", "S256");
            if (fresh) {
                asked.put("prompt", "login");
                asked.put("max_age", "0");
            }
            String address = endpoints.authorization().toString();
            URI way = URI.create(address + (address.contains("?") ? "&" : "?") + form(asked));
            return Optional.of(
                    new Departure(way, tickets.issue(PURPOSE, TIME_FOR_IT, json.writeValueAsString(voyage))));
        } catch (ProviderFault fault) {
            LOG.warn("Nobody can sign on at {}: {}", provider.issuer(), fault.getMessage());
            return Optional.empty();
        }
    }

    private Vouched vouched(Provider provider, String back, Voyage voyage, String code) throws ProviderFault {
        var endpoints = discovery.of(provider.issuer());
        var handedIn = new LinkedHashMap<String, String>();
        handedIn.put("grant_type", "authorization_code");
        handedIn.put("code", code);
        handedIn.put("redirect_uri", back);
        handedIn.put("code_verifier", voyage.verifier());
        if (endpoints.secretInForm()) {
            handedIn.put("client_id", provider.clientId());
            handedIn.put("client_secret", provider.clientSecret());
        }
        String authorization = endpoints.secretInForm() ? "" : basic(provider);
        String token = outgoing.post(endpoints.token(), form(handedIn), authorization)
                .path("id_token")
                .asString("");
        return idTokens.read(token, endpoints, provider.clientId(), voyage.nonce());
    }

    private static String basic(Provider provider) {
        String both = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
