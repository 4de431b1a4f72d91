package rapport.access.passkey;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.access.sealing.Tickets;
import rapport.company.Companies;

/// Makes the random numbers that a device has to sign. Each is good for five minutes and for one answer.
@Component
class Challenges {
    private static final Duration TIME_FOR_IT = Duration.ofMinutes(5);
    private static final String TO_SHOW = "passkey to show";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /// EdDSA, ES256 and RS256, as COSE numbers them: what devices of today can.
    static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

    private final Tickets tickets;
    private final Companies companies;

    Challenges(Tickets tickets, Companies companies) {
        this.tickets = tickets;
        this.companies = companies;
    }

    /// For whoever says by the passkey itself who it is.
    Challenge toShow(Host host) {
        String challenge = random();
        return new Challenge(
                tickets.issue(TO_SHOW, TIME_FOR_IT, challenge),
                Map.of(
                        "challenge",
                        challenge,
                        "rpId",
                        host.name(),
                        "timeout",
                        TIME_FOR_IT.toMillis(),
                        "userVerification",
                        "required"));
    }

    /// @param known passkeys of the viewer, which the device does not make again
    Challenge toMake(Host host, Viewer viewer, Stream<byte[]> known) {
        String challenge = random();
        return new Challenge(
                tickets.issue(toMakeFor(viewer), TIME_FOR_IT, challenge),
                Map.of(
                        "challenge", challenge,
                        "rp", Map.of("id", host.name(), "name", companies.get().name()),
                        "user",
                                Map.of(
                                        "id", BASE64.encodeToString(UserHandle.of(viewer.id())),
                                        "name", viewer.email(),
                                        "displayName", viewer.name()),
                        "pubKeyCredParams",
                                ALGORITHMS.stream()
                                        .map(number -> Map.of("type", "public-key", "alg", number))
                                        .toList(),
                        "excludeCredentials",
                                known.map(id -> Map.of("type", "public-key", "id", BASE64.encodeToString(id)))
                                        .toList(),
                        "authenticatorSelection",
                                Map.of(
                                        "residentKey",
                                        "required",
                                        "requireResidentKey",
                                        true,
                                        "userVerification",
                                        "required"),
                        "attestation", "none",
                        "timeout", TIME_FOR_IT.toMillis()));
    }

    Optional<byte[]> shown(String ticket) {
        return tickets.read(TO_SHOW, ticket).map(Base64.getUrlDecoder()::decode);
    }

    boolean spendShown(String ticket) {
        return tickets.spend(TO_SHOW, ticket).isPresent();
    }

    Optional<byte[]> made(String ticket, Viewer viewer) {
        return tickets.read(toMakeFor(viewer), ticket).map(Base64.getUrlDecoder()::decode);
    }

    boolean spendMade(String ticket, Viewer viewer) {
        return tickets.spend(toMakeFor(viewer), ticket).isPresent();
    }

    private static String toMakeFor(Viewer viewer) {
        return "passkey to make for " + viewer.id();
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
