package rapport.api.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.problem.ApiRefusal;
import rapport.api.problem.ProblemKind;

/// The version of something that counts none, on its way through the headers `ETag` and `If-Match`: what it says is its
/// version.
public record ContentTag(String text) {
    public static ContentTag of(Object content) {
        var told = content.toString().getBytes(StandardCharsets.UTF_8);
        return new ContentTag("\"" + UUID.nameUUIDFromBytes(told) + "\"");
    }

    /// @param ifMatch the header; null when it was not sent
    /// @throws ApiRefusal unless the header names this version, or `*`
    public void check(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw ApiRefusal.of(
                    ProblemKind.VERSION_MISSING,
                    "Send the ETag of the version that you changed in the header If-Match, so that nobody's change is"
                            + " lost; or If-Match: * to overwrite whatever is there.");
        }
        String tag = ifMatch.strip();
        if (!tag.equals("*") && !tag.replaceFirst("^W/", "").equals(text)) {
            throw stale();
        }
    }

    public ApiRefusal stale() {
        return ApiRefusal.of(
                ProblemKind.STALE_VERSION,
                "This has been changed since you read it. Read it again, and repeat your change on what stands there.",
                Map.of("ETag", text));
    }
}
