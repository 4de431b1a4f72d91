package rapport.access.singlesignon;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapport.access.RoleId;
import rapport.access.Typed;
import rapport.access.roles.RoleChoice;

/// A provider as an administrator types it.
///
/// @param clientSecret empty: the one that is kept stays
/// @param domains separated by blanks or commas
/// @param newcomers the id of a role, or empty to refuse them
public record ProviderForm(
        String name, String issuer, String clientId, String clientSecret, String domains, String newcomers) {
    static final ProviderForm EMPTY = new ProviderForm("", "", "", "", "", "");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public ProviderForm {
        name = Typed.line(name);
        issuer = Typed.line(issuer);
        clientId = Typed.line(clientId);
        clientSecret = Objects.requireNonNullElse(clientSecret, "").strip();
        domains = Typed.line(domains).toLowerCase(Locale.ROOT);
        newcomers = Typed.line(newcomers);
    }

    static ProviderForm of(Provider provider) {
        return new ProviderForm(
                provider.name(),
                provider.issuer(),
                provider.clientId(),
                "",
                String.join(" ", provider.domains()),
                provider.newcomers().map(RoleId::toString).orElse(""));
    }

    /// Field by field, what has to be put right; empty when nothing has.
    Map<String, String> problems(boolean secretIsKept, List<RoleChoice> roles) {
        var problems = new LinkedHashMap<String, String>();
        problems.put("name", Typed.nameProblem(name, "Say what stands on the button, such as “Nordlys account”."));
        problems.put("issuer", issuerProblem());
        problems.put("clientId", Typed.nameProblem(clientId, "The provider shows it where you register Rapport."));
        problems.put(
                "clientSecret",
                clientSecret.isEmpty() && !secretIsKept ? "The provider shows it where you register Rapport." : "");
        problems.put("domains", domainsProblem());
        problems.put(
                "newcomers",
                newcomers.isEmpty() || chosen(roles).isPresent() ? "" : "This role is gone. Choose another.");
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    Provider read(String keptSecret, List<RoleChoice> roles) {
        return new Provider(
                name,
                issuer,
                clientId,
                clientSecret.isEmpty() ? keptSecret : clientSecret,
                listed().toList(),
                chosen(roles));
    }

    private Optional<RoleId> chosen(List<RoleChoice> roles) {
        return roles.stream()
                .map(RoleChoice::id)
                .filter(role -> role.toString().equals(newcomers))
                .findFirst();
    }

    private String issuerProblem() {
        try {
            var address = new URI(issuer);
            return Outgoing.isAllowed(address) && address.getQuery() == null && address.getFragment() == null
                    ? ""
                    : "Take the address of the issuer, which begins with https://.";
        } catch (URISyntaxException notAnAddress) {
            return "Take the address of the issuer, such as https://login.nordlys.example.";
        }
    }

    private String domainsProblem() {
        Optional<String> odd =
                listed().filter(domain -> !DOMAIN.matcher(domain).matches()).findFirst();
        if (odd.isPresent()) {
            return "“" + odd.get() + "” is no domain. Take what follows the @, such as nordlys.example.";
        }
        return listed().findAny().isEmpty() ? "Say whose addresses may come in, such as nordlys.example." : "";
    }

    private Stream<String> listed() {
        return List.of(domains.split("[\\s,;]+")).stream().filter(domain -> !domain.isEmpty());
    }

    @Override
    public String toString() {
        return "ProviderForm[" + issuer + ", …]";
    }
}
