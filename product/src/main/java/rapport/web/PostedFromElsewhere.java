package rapport.web;

import java.util.regex.Pattern;

/// Where pages of other sites may send something too: a form, say, that a company has put on its own site. Whoever
/// answers there looks from where it came, and trusts no cookie.
///
/// @param path what the whole path of such an address looks like
public record PostedFromElsewhere(Pattern path) {
    boolean takes(String address) {
        return path.matcher(address).matches();
    }
}
