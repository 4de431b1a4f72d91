package rapport.api.party;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.customers.KnownParty;

/// Versions of a party on their way through the headers `ETag` and `If-Match`. A proxy that packs an answer makes its
/// ETag a weak one; the version is still the same.
final class Versions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /// @param ifMatch the header; null when it was not sent
    /// @throws ApiRefusal unless the header names the version that we know, or `*`
    static void check(@Nullable String ifMatch, KnownParty known) {
        if (ifMatch == null) {
            throw ApiRefusal.of(
                    ProblemKind.VERSION_MISSING,
                    "Send the ETag of the version that you changed in the header If-Match, so that nobody's change is"
                            + " lost; or If-Match: * to overwrite whatever is there.");
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ApiRefusal.of(
                    ProblemKind.BAD_PARAMETER, "The header If-Match holds one ETag as you got it, such as \"3\".");
        }
        if (Integer.parseInt(tag.group(1)) != known.version()) {
            throw stale(known.version());
        }
    }

    static ApiRefusal stale(int version) {
        return ApiRefusal.of(
                ProblemKind.STALE_VERSION,
                "This has been changed since you read it. Read it again, and repeat your change on version " + version
                        + ".",
                Map.of("ETag", tag(version)));
    }
}
