package rapport.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Whether what a device answered holds: challenge, origin, host, the person's presence and unlocking, signature and
/// count of uses (Web Authentication Level 3, sections 7.1 and 7.2). Which make of device it is does not matter here.
@Component
class Verification {
    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Challenges.ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);

    Optional<NewPasskey> ofMade(String answer, Host host, byte[] challenge) {
        if (!hasParts(answer, "clientDataJSON", "attestationObject")) {
            return Optional.empty();
        }
        try {
            var data = manager.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(host.expecting(challenge), ALGORITHMS, true, true));
            var device = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(device.getAttestedCredentialData());
            return Optional.of(new NewPasskey(
                    credential.getCredentialId(),
                    credentials.convert(credential),
                    device.getSignCount(),
                    device.isFlagBE()));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A new passkey was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    /// What the device claims, to be checked by [#holds].
    Optional<AuthenticationData> read(String answer) {
        if (!hasParts(answer, "clientDataJSON", "authenticatorData", "signature")) {
            return Optional.empty();
        }
        try {
            return Optional.of(manager.parseAuthenticationResponseJSON(answer));
        } catch (WebAuthnException | IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    boolean holds(AuthenticationData shown, Passkey passkey, Host host, byte[] challenge) {
        var known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                null,
                passkey.signCount(),
                credentials.convert(passkey.publicKey()),
                null,
                null,
                null,
                null);
        byte[] handle = shown.getUserHandle();
        if (!passkey.host().equals(host.name())
                || (handle != null && !Arrays.equals(handle, UserHandle.of(passkey.account())))) {
            return false;
        }
        try {
            manager.verify(shown, new AuthenticationParameters(host.expecting(challenge), known, null, true, true));
            return true;
        } catch (WebAuthnException | IllegalArgumentException refused) {
            LOG.info("A passkey was refused: {}", refused.getMessage());
            return false;
        }
    }

    /// The library takes for granted that an answer is whole.
    private boolean hasParts(String answer, String... parts) {
        try {
            var whole = converter.getJsonMapper().readTree(answer);
            return whole.path("id").isString()
                    && whole.path("rawId").isString()
                    && Stream.of(parts)
                            .allMatch(part -> whole.path("response").path(part).isString());
        } catch (JacksonException noJson) {
            return false;
        }
    }
}
