package rapport.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/// Hashes passwords as Rapport does, in one round: hundreds of colleagues sign in while the tests run. Of the many
/// rounds that it takes for people `PasswordHashTest` and the programs that are started on their own tell.
@TestComponent
@Primary
final class QuickPasswords implements PasswordEncoder {
    private final PasswordEncoder oneRound =
            new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);

    @Override
    public String encode(CharSequence password) {
        return oneRound.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return oneRound.matches(password, hash);
    }
}
