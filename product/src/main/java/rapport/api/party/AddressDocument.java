package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PostalAddress;

@Schema(name = "Address", description = "Where post reaches a party. What is not known is left out.")
public record AddressDocument(
        @Schema(description = "ISO 3166 code, or a name of the country.", example = "NO") @Nullable
        String country,

        @Schema(description = "State, province, prefecture.") @Nullable
        String adminArea,

        @Schema(description = "City, town, village.", example = "Halden") @Nullable
        String locality,

        @Schema(description = "District of a city.") @Nullable
        String dependentLocality,

        @Schema(example = "1771") @Nullable String postcode,

        @Schema(description = "CEDEX 07, where the post has such codes.") @Nullable
        String sortingCode,

        @Schema(description = "Street and number, building, floor: at most five.", example = "[\"Storgata 7\"]")
        @Nullable
        List<String> lines,

        @Schema(description = "What the owner calls it.", example = "billing") @Nullable
        String label,

        @Schema(
                description = "Where it is, by its postcode or city. It follows from the address and is not written.",
                accessMode = Schema.AccessMode.READ_ONLY)
        @Nullable
        LocationDocument location) {

    static List<AddressDocument> of(PartyFacts facts) {
        return facts.addresses().stream().map(AddressDocument::of).toList();
    }

    public static AddressDocument of(AddressFact fact) {
        PostalAddress address = fact.address();
        return new AddressDocument(
                address.country() == null ? null : address.country().code(),
                orLeftOut(address.adminArea()),
                orLeftOut(address.locality()),
                orLeftOut(address.dependentLocality()),
                orLeftOut(address.postcode()),
                orLeftOut(address.sortingCode()),
                address.lines(),
                orLeftOut(fact.label()),
                address.located().map(LocationDocument::of).orElse(null));
    }

    /// Whether it says the same of where post reaches a party. Where that is, follows.
    boolean saysWhat(AddressDocument other) {
        return withoutLocation().equals(other.withoutLocation());
    }

    private AddressDocument withoutLocation() {
        return new AddressDocument(
                country, adminArea, locality, dependentLocality, postcode, sortingCode, lines, label, null);
    }
}
