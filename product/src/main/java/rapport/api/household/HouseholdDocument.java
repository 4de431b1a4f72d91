package rapport.api.household;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.api.party.AddressDocument;
import rapport.api.reading.Json;
import rapport.customers.facts.AddressFact;
import rapport.customers.household.HouseholdRole;
import rapport.customers.household.Households;

@Schema(name = "Household", description = "People who live together, and what they share.")
record HouseholdDocument(
        UUID id,
        @Schema(example = "Berg and Lie") String name,

        @Schema(description = "The phone that rings for all of them.", example = "+4769172222") @Nullable
        String phone,

        @Schema(description = "The address that all of them share.")
        List<AddressDocument> addresses,

        @Schema(description = "Those who live there, and then those who left. Whom the token may not see is not there.")
        List<Member> members) {

    @Schema(name = "HouseholdMember", description = "Somebody who lives in a household, or lived there.")
    record Member(
            @Schema(description = "The id of the person.") UUID id,
            @Schema(example = "Amara Okafor") String name,
            HouseholdRole role,

            @Schema(format = "date", example = "2019-08-01") LocalDate since,

            @Schema(format = "date", description = "When somebody left; left out for who lives there.") @Nullable
            LocalDate until) {}

    static HouseholdDocument of(Households.Household one) {
        return new HouseholdDocument(
                one.id().value(),
                one.name(),
                Json.orLeftOut(one.phone()),
                one.addresses().stream()
                        .map(address -> AddressDocument.of(new AddressFact(address, "")))
                        .toList(),
                one.members().stream()
                        .map(member -> new Member(
                                member.id().value(), member.name(), member.role(), member.since(), member.until()))
                        .toList());
    }
}
