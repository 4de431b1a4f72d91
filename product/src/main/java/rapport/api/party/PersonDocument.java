package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.KnownParty;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.facts.PersonFacts;
import tools.jackson.databind.JsonNode;

@Schema(name = "Person", description = "A person with everything that is known today.")
record PersonDocument(
        @JsonProperty(access = Access.READ_ONLY) @Nullable UUID id,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(description = "Counted up by every change; also the ETag.", example = "1")
        @Nullable
        Integer version,

        @JsonProperty(access = Access.READ_ONLY)
        @Schema(
                description = "The whole name in the order of its culture; without a name, the first e-mail or phone.",
                example = "Dr. Amara Okafor")
        @Nullable
        String displayName,

        @Nullable NameDocument name,

        @Schema(format = "date", example = "1984-05-17") @Nullable
        String born,

        @Schema(description = "The language to write in (BCP 47).", example = "en") @Nullable
        String language,

        @Nullable List<ReachDocument> emails,

        @Schema(example = "[{\"value\": \"+47 69 17 22 22\", \"label\": \"work\"}]") @Nullable
        List<ReachDocument> phones,

        @Schema(example = "[]") @Nullable List<ReachDocument> websites,
        @Nullable List<IdentifierDocument> identifiers,
        @Nullable List<AddressDocument> addresses,
        @Nullable List<RoleDocument> roles,
        @Nullable List<EmploymentDocument> employments,

        @Schema(example = "Prefers a call in the morning.") @Nullable
        String note,

        @Nullable OwnerDocument owner,

        @Schema(description = "Free words.", example = "[\"VIP\"]") @Nullable
        List<String> tags,

        @Schema(description = "What the company's own fields say, by their keys.") @Nullable
        Map<String, JsonNode> custom,

        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant createdAt,
        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant updatedAt,
        @JsonProperty(access = Access.READ_ONLY) @Nullable Instant lastInteractionAt) {

    static PersonDocument of(KnownParty party) {
        var facts = (PersonFacts) party.facts();
        return new PersonDocument(
                party.id().value(),
                party.version(),
                party.name(),
                NameDocument.of(facts.name()),
                facts.born() == null ? null : Objects.toString(facts.born()),
                facts.language(),
                ReachDocument.of(facts, IdentifierKind.EMAIL),
                ReachDocument.of(facts, IdentifierKind.PHONE),
                ReachDocument.of(facts, IdentifierKind.WEBSITE),
                IdentifierDocument.of(facts),
                AddressDocument.of(facts),
                RoleDocument.of(facts),
                EmploymentDocument.of(party, facts),
                orLeftOut(facts.note()),
                OwnerDocument.of(party),
                facts.tags().isEmpty() ? null : facts.tags(),
                facts.custom().isEmpty() ? null : facts.custom().all(),
                party.createdAt(),
                party.updatedAt(),
                party.lastInteractionAt());
    }
}
