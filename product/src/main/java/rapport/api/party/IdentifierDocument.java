package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PartyFacts;

@Schema(name = "Identifier", description = "A number or key that points at this party alone.")
record IdentifierDocument(
        @Schema(
                allowableValues = {"TAX_NUMBER", "ACCOUNT_NUMBER", "LOYALTY_CARD", "COOKIE", "SOCIAL", "EXTERNAL_KEY"},
                example = "EXTERNAL_KEY")
        @Nullable
        String kind,

        @Schema(example = "CRM-004711") @Nullable String value,
        @Schema(example = "old system") @Nullable String label,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(description = "By what two are judged equal.", example = "CRM-004711")
        @Nullable
        String normal) {

    static final Set<IdentifierKind> KINDS =
            EnumSet.complementOf(EnumSet.of(IdentifierKind.EMAIL, IdentifierKind.PHONE, IdentifierKind.WEBSITE));

    static List<IdentifierDocument> of(PartyFacts facts) {
        return facts.identifiers().stream()
                .filter(fact -> KINDS.contains(fact.kind()))
                .map(fact -> new IdentifierDocument(
                        fact.kind().name(), fact.value(), orLeftOut(fact.label()), fact.normal()))
                .toList();
    }
}
