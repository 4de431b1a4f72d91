package rapport.api.party;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PartyRole;

@Schema(name = "Role", description = "What the party is to us. Whoever leaves a role out ends it.")
record RoleDocument(
        @Schema(implementation = PartyRole.class, example = "CLIENT") @Nullable
        String role,

        @Schema(format = "date", description = "The first day; today, where it is left out.", example = "2026-03-01")
        @Nullable
        String since) {

    static List<RoleDocument> of(PartyFacts facts) {
        return facts.roles().stream()
                .map(fact -> new RoleDocument(
                        fact.role().name(), fact.since() == null ? null : Objects.toString(fact.since())))
                .toList();
    }
}
