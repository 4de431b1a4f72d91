package rapport.api.party;

import static rapport.api.reading.Json.orLeftOut;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.customers.KnownParty;
import rapport.customers.facts.EmploymentFact;
import rapport.customers.facts.PersonFacts;

@Schema(name = "Employment", description = "Where a person works today, and as what.")
record EmploymentDocument(
        @Schema(
                description = "The name of the organisation. It is made where there is none of this name yet.",
                example = "Halden Robotics AS")
        @Nullable
        String organisation,

        @JsonProperty(access = Access.READ_ONLY) @Nullable UUID organisationId,
        @Schema(example = "Head of Procurement") @Nullable String title,
        @Schema(example = "Operations") @Nullable String department) {

    static List<EmploymentDocument> of(KnownParty party, PersonFacts facts) {
        var documents = new ArrayList<EmploymentDocument>();
        for (int i = 0; i < facts.employments().size(); i++) {
            EmploymentFact fact = facts.employments().get(i);
            documents.add(new EmploymentDocument(
                    fact.organisation(),
                    party.employers().get(i).value(),
                    orLeftOut(fact.title()),
                    orLeftOut(fact.department())));
        }
        return documents;
    }
}
