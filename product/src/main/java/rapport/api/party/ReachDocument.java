package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;

@Schema(name = "Reach", description = "An e-mail address, a phone number or a website. The first is the one to use.")
record ReachDocument(
        @Schema(description = "As its owner writes it.", example = "amara@halden.example") @Nullable
        String value,

        @Schema(description = "What the owner calls it.", example = "work") @Nullable
        String label,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(
                description = "By what two are judged equal; of a phone number, E.164.",
                example = "amara@halden.example")
        @Nullable
        String normal,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(description = "False for what was kept although it looks wrong.", example = "true")
        @Nullable
        Boolean valid) {

    static List<ReachDocument> of(PartyFacts facts, IdentifierKind kind) {
        return facts.identifiers().stream()
                .filter(fact -> fact.kind() == kind)
                .map(ReachDocument::of)
                .toList();
    }

    private static ReachDocument of(IdentifierFact fact) {
        return new ReachDocument(fact.value(), orLeftOut(fact.label()), fact.normal(), fact.valid());
    }
}
