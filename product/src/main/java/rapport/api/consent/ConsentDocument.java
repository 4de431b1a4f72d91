package rapport.api.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.Given;
import rapport.customers.consent.KnownConsents;
import rapport.customers.consent.Standing;

@Schema(
        name = "Consent",
        description =
                "What a customer said about being contacted, with its proof. Nothing is overwritten: the next word"
                        + " about the same purpose and channel ends the one before.")
record ConsentDocument(
        @JsonProperty(access = Access.READ_ONLY) @Nullable UUID id,

        @Schema(
                description = "The key or the name of a purpose; left out for everything on the channel.",
                example = "newsletter")
        @Nullable
        String purpose,

        @Schema(implementation = ContactChannel.class, example = "EMAIL") @Nullable
        String channel,

        @Schema(
                implementation = Standing.class,
                description = "ASKED waits for a confirmation; LIFTED takes back a refusal of everything.",
                example = "OPTED_IN")
        @Nullable
        String standing,

        @Schema(
                implementation = Given.class,
                description = "How it was said; PROGRAM, where it is left out.",
                example = "FORM")
        @Nullable
        String given,

        @Schema(description = "When it was said; now, where it is left out.") @Nullable
        Instant since,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(description = "When the next word ended it; left out while it holds.")
        @Nullable
        Instant until,

        @Schema(description = "What they were shown.") @Nullable
        String wording,

        @Schema(description = "Where the proof is kept, say.") @Nullable
        String remark,

        @JsonProperty(access = Access.READ_ONLY) @Nullable String source,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(
                description = "Of a question, told this once: the path at which the customer confirms it, for thirty"
                        + " days. Send it to them yourself.")
        @Nullable
        String confirmation) {

    static ConsentDocument of(KnownConsents.Known known, @Nullable String confirmation) {
        return new ConsentDocument(
                known.id().value(),
                known.purpose(),
                known.channel().name(),
                known.standing().name(),
                known.given().name(),
                known.since(),
                known.until(),
                orLeftOut(known.wording()),
                orLeftOut(known.remark()),
                known.source(),
                confirmation);
    }

    private static @Nullable String orLeftOut(String text) {
        return text.isEmpty() ? null : text;
    }
}
