package rapport.api.interaction;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;
import rapport.timeline.InteractionView;

/// Versions of an interaction on their way through the headers `ETag` and `If-Match`: what the fields of the company
/// say
/// is all that changes, so they are the version.
final class InteractionTags {
    private InteractionTags() {}

    static String of(InteractionView one) {
        var told = one.custom().toString().getBytes(StandardCharsets.UTF_8);
        return "\"" + UUID.nameUUIDFromBytes(told) + "\"";
    }

    /// @param ifMatch the header; null when it was not sent
    /// @throws ApiRefusal unless the header names the version that we know, or `*`
    static void check(@Nullable String ifMatch, InteractionView known) {
        if (ifMatch == null) {
            throw ApiRefusal.of(
                    ProblemKind.VERSION_MISSING,
                    "Send the ETag of the version that you changed in the header If-Match, so that nobody's change is"
                            + " lost; or If-Match: * to overwrite whatever is there.");
        }
        String tag = ifMatch.strip();
        if (!tag.equals("*") && !tag.replaceFirst("^W/", "").equals(of(known))) {
            throw stale(known);
        }
    }

    static ApiRefusal stale(InteractionView known) {
        return ApiRefusal.of(
                ProblemKind.STALE_VERSION,
                "This has been changed since you read it. Read it again, and repeat your change on what stands there.",
                Map.of("ETag", of(known)));
    }
}
