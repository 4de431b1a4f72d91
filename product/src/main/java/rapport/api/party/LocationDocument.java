package rapport.api.party;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import rapport.places.Located;

@Schema(name = "Location", description = "A point on the Earth, in degrees of WGS 84.")
public record LocationDocument(
        @Schema(example = "59.913") double latitude,

        @Schema(example = "10.746") double longitude,

        @Schema(
                description = "By what it is known.",
                allowableValues = {"postcode", "city"},
                example = "city")
        String by) {
    static LocationDocument of(Located located) {
        return new LocationDocument(
                located.at().latitude(),
                located.at().longitude(),
                located.by().name().toLowerCase(Locale.ROOT));
    }
}
