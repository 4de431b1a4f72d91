package rapport.access.singlesignon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads what the provider signed (OpenID Connect Core 1.0, section 3.1.3.7): by one of its keys, by itself, for us,
/// for this very sign-on, and not too long ago.
@Component
class IdTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384);

    private final Clock clock;

    IdTokens(Clock clock) {
        this.clock = clock;
    }

    Vouched read(String token, Endpoints endpoints, String clientId, String nonce) throws ProviderFault {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, endpoints.keys()));
        processor.setJWTClaimsSetVerifier(new Expected(clock, endpoints.issuer(), clientId, nonce));
        try {
            return vouched(processor.process(token, null), clientId);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new ProviderFault("its token does not hold: " + e.getMessage());
        }
    }

    private static Vouched vouched(JWTClaimsSet claims, String clientId) throws ParseException, BadJOSEException {
        String forWhom = claims.getStringClaim("azp");
        if (forWhom == null ? claims.getAudience().size() > 1 : !forWhom.equals(clientId)) {
            throw new BadJOSEException("it was issued to somebody else");
        }
        Object verified = claims.getClaim("email_verified");
        Date proven = claims.getDateClaim("auth_time");
        return new Vouched(
                claims.getSubject(),
                Objects.requireNonNullElse(claims.getStringClaim("email"), ""),
                Boolean.TRUE.equals(verified) || "true".equals(verified),
                Objects.requireNonNullElse(claims.getStringClaim("name"), ""),
                proven == null ? Instant.EPOCH : proven.toInstant());
    }

    /// What must stand in a token, by our own clock.
    private static final class Expected extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final Clock clock;

        Expected(Clock clock, String issuer, String clientId, String nonce) {
            super(
                    clientId,
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .claim("nonce", nonce)
                            .build(),
                    Set.of("sub", "exp", "iat"));
            this.clock = clock;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
