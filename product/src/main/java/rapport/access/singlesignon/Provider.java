package rapport.access.singlesignon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import rapport.access.RoleId;

/// Who vouches for colleagues, and for which.
///
/// @param name on the button, such as “Nordlys account”
/// @param domains of the e-mail addresses that may come in, in small letters
/// @param newcomers the role of who has no account yet; empty: they are refused
record Provider(
        String name,
        String issuer,
        String clientId,
        String clientSecret,
        List<String> domains,
        Optional<RoleId> newcomers) {

    boolean admits(String email) {
        return domains.contains(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "Provider[" + issuer + "]";
    }
}
