package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.KnownParty;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.OrganisationFacts;
import tools.jackson.databind.JsonNode;

@Schema(name = "Organisation", description = "An organisation with everything that is known today.")
record OrganisationDocument(
        @JsonProperty(access = Access.READ_ONLY) @Nullable UUID id,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(description = "Counted up by every change; also the ETag.", example = "1")
        @Nullable
        Integer version,

        @Schema(
                description = "As it writes itself, with its legal form.",
                example = "Halden Robotics AS",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(description = "Taken from the name, where it is left out.", example = "AS") @Nullable
        String legalForm,

        @Schema(example = "Robotics") @Nullable String industry,

        @Schema(example = "[{\"value\": \"post@halden.example\"}]") @Nullable
        List<ReachDocument> emails,

        @Schema(example = "[{\"value\": \"+47 69 17 22 00\"}]") @Nullable
        List<ReachDocument> phones,

        @Schema(example = "[{\"value\": \"halden.example\"}]") @Nullable
        List<ReachDocument> websites,

        @Nullable List<IdentifierDocument> identifiers,
        @Nullable List<AddressDocument> addresses,
        @Nullable List<RoleDocument> roles,
        @Schema(example = "Buys in spring.") @Nullable String note,
        @Nullable OwnerDocument owner,

        @Schema(description = "Free words.", example = "[\"VIP\"]") @Nullable
        List<String> tags,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom,

        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant createdAt,
        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant updatedAt,
        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant lastInteractionAt) {

    static OrganisationDocument of(KnownParty party) {
        var facts = (OrganisationFacts) party.facts();
        return new OrganisationDocument(
                party.id().value(),
                party.version(),
                facts.name(),
                orLeftOut(facts.legalForm()),
                orLeftOut(facts.industry()),
                ReachDocument.of(facts, IdentifierKind.EMAIL),
                ReachDocument.of(facts, IdentifierKind.PHONE),
                ReachDocument.of(facts, IdentifierKind.WEBSITE),
                IdentifierDocument.of(facts),
                AddressDocument.of(facts),
                RoleDocument.of(facts),
                orLeftOut(facts.note()),
                OwnerDocument.of(party),
                facts.tags().isEmpty() ? null : facts.tags(),
                facts.custom().isEmpty() ? null : facts.custom().all(),
                party.createdAt(),
                party.updatedAt(),
                party.lastInteractionAt());
    }
}
