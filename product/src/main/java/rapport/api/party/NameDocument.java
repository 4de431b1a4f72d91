package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.PersonName;

/// @param whole a name in one text, on its way in
@Schema(
        name = "PersonName",
        description = "What a person is called. Write the parts, or the whole name as one text instead of this object:"
                + " it is then read into its parts by the custom of its culture.")
record NameDocument(
        @Schema(example = "Dr.") @Nullable String prefix,
        @Schema(example = "Amara") @Nullable String given,

        @Schema(description = "Middle names and patronymics.") @Nullable
        String additional,

        @Schema(description = "With its particles: van der Berg.", example = "Okafor") @Nullable
        String family,

        @Schema(description = "Jr., PhD") @Nullable String suffix,
        @JsonIgnore @Schema(hidden = true) @Nullable String whole) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NameDocument ofText(String whole) {
        return new NameDocument(null, null, null, null, null, whole);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static NameDocument ofParts(
            @Nullable String prefix,
            @Nullable String given,
            @Nullable String additional,
            @Nullable String family,
            @Nullable String suffix) {
        return new NameDocument(prefix, given, additional, family, suffix, null);
    }

    static @Nullable NameDocument of(PersonName name) {
        return name.isEmpty()
                ? null
                : ofParts(
                        orLeftOut(name.prefix()),
                        orLeftOut(name.given()),
                        orLeftOut(name.additional()),
                        orLeftOut(name.family()),
                        orLeftOut(name.suffix()));
    }
}
