package rapport.sales.enquiring;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Addresses of other sites, as far as they are of use here: of the web, and plain enough to stand in a header.
final class Site {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?");

    private Site() {}

    /// The site of an address, such as `https://www.ternmotion.example`. Empty where it is no address of the web.
    static Optional<String> of(String address) {
        URI uri = read(address);
        if (uri == null) {
            return Optional.empty();
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return Optional.of(
                uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    /// Whether an address names a site and nothing in it.
    static boolean isSite(String address) {
        URI uri = read(address);
        return uri != null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static @Nullable URI read(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && HOST.matcher(uri.getHost()).matches()
                    ? uri
                    : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}
