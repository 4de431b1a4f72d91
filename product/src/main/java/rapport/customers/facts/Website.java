package rapport.customers.facts;

import static rapport.customers.facts.CleanText.quoted;

import java.util.Locale;

/// A website, known by its domain: `https://www.Example.com/en/` and `example.com` belong to one customer.
///
/// @param written as it was written
/// @param url     with scheme and lower-case ASCII host, to be followed: `https://www.example.com/en/`
/// @param domain  the host without `www.`, to be matched: `example.com`
public record Website(String written, String url, String domain) {

    private static final int LONGEST = 2_048;

    public static Reading<Website> parse(String text) {
        var written = text.strip();
        if (written.isEmpty()) {
            return Reading.refused("The website is empty. Write it like example.com.");
        }
        if (written.length() > LONGEST || written.chars().anyMatch(c -> c <= ' ' || Character.isSpaceChar(c))) {
            return Reading.refused(
                    quoted(text) + " is not a web address. Write one, without spaces, like example.com.");
        }
        var scheme = schemeOf(written);
        if (scheme.isEmpty()) {
            return Reading.refused(
                    quoted(text) + " does not begin with http:// or https://. Write it like example.com.");
        }
        return read(written, scheme, written.substring(written.contains("://") ? written.indexOf("://") + 3 : 0));
    }

    @Override
    public String toString() {
        return url;
    }

    private static Reading<Website> read(String written, String scheme, String rest) {
        var end = endOfHost(rest);
        var authority = rest.substring(0, end);
        var colon = authority.lastIndexOf(':');
        var port = colon < 0 ? "" : authority.substring(colon + 1);
        var host = DomainName.normal(withoutDot(colon < 0 ? authority : authority.substring(0, colon)));
        if (host == null || port.length() > 5 || !port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Reading.refused(quoted(written) + " has no proper domain, such as example.com.");
        }
        var path = rest.substring(end);
        var url = scheme + "://" + host + (port.isEmpty() ? "" : ":" + port) + (path.equals("/") ? "" : path);
        return Reading.of(new Website(written, url, host.startsWith("www.") ? host.substring(4) : host));
    }

    /// Only the web's own schemes: what is stored here becomes a link.
    private static String schemeOf(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (!lower.contains("://")) {
            return "https";
        }
        return lower.startsWith("https://") ? "https" : lower.startsWith("http://") ? "http" : "";
    }

    private static int endOfHost(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if ("/?#".indexOf(rest.charAt(i)) >= 0) {
                return i;
            }
        }
        return rest.length();
    }

    private static String withoutDot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
