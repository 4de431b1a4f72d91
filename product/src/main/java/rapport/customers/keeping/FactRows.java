package rapport.customers.keeping;

import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY_ROLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.customers.PartyId;
import rapport.customers.SourceId;
import rapport.customers.facts.AddressFact;
import rapport.customers.facts.IdentifierFact;
import rapport.customers.facts.PartyFacts;
import rapport.customers.facts.PostalAddress;
import rapport.customers.facts.RoleFact;
import rapport.customers.tags.TagRows;
import rapport.database.BulkInsert;

/// Writes the facts that hang on parties, for any number of parties with one statement a table.
@Component
class FactRows {
    private record Row<F>(PartyId party, F fact, short position) {}

    private final DSLContext db;
    private final TagRows tags;

    FactRows(DSLContext db, TagRows tags) {
        this.db = db;
        this.tags = tags;
    }

    /// For parties that were made in this transaction: there is nothing yet that could be in the way.
    List<BulkInsert<?, ?>> ofNew(Map<PartyId, ? extends PartyFacts> facts, SourceId source, LocalDate today) {
        return List.of(
                identifiers(facts, source),
                addresses(facts, source),
                roles(facts, source, today),
                tags.of(names(facts)));
    }

    /// Leaves alone what a party has already.
    void add(Map<PartyId, ? extends PartyFacts> facts, SourceId source, LocalDate today) {
        identifiers(facts, source).runIgnoringConflicts(db);
        addresses(facts, source).run(db);
        roles(facts, source, today).runIgnoringConflicts(db);
        tags.add(names(facts));
    }

    private static Map<PartyId, List<String>> names(Map<PartyId, ? extends PartyFacts> facts) {
        var names = new HashMap<PartyId, List<String>>();
        facts.forEach((party, theirs) -> {
            if (!theirs.tags().isEmpty()) {
                names.put(party, theirs.tags());
            }
        });
        return names;
    }

    /// @param same what two facts share that are one: the same e-mail twice in one row of a file is one e-mail
    private static <F> List<Row<F>> rows(
            Map<PartyId, ? extends PartyFacts> facts, Function<PartyFacts, List<F>> part, Function<F, Object> same) {
        var rows = new ArrayList<Row<F>>();
        facts.forEach((party, theirs) -> {
            var seen = new HashSet<Object>();
            short position = 0;
            for (F fact : part.apply(theirs)) {
                if (seen.add(same.apply(fact))) {
                    rows.add(new Row<>(party, fact, position++));
                }
            }
        });
        return rows;
    }

    private static BulkInsert<?, Row<IdentifierFact>> identifiers(
            Map<PartyId, ? extends PartyFacts> facts, SourceId source) {
        var rows = rows(facts, PartyFacts::identifiers, fact -> List.of(fact.kind(), fact.normal()));
        return BulkInsert.into(IDENTIFIER, rows)
                .set(IDENTIFIER.PARTY_ID, Row::party)
                .set(IDENTIFIER.KIND, row -> row.fact().kind())
                .set(IDENTIFIER.WRITTEN, row -> row.fact().value())
                .set(IDENTIFIER.NORMAL, row -> row.fact().normal())
                .set(IDENTIFIER.LABEL, row -> row.fact().label())
                .set(IDENTIFIER.VALID, row -> row.fact().valid())
                .set(IDENTIFIER.POSITION, Row::position)
                .set(IDENTIFIER.SOURCE_ID, _ -> source);
    }

    private static BulkInsert<?, Row<AddressFact>> addresses(
            Map<PartyId, ? extends PartyFacts> facts, SourceId source) {
        return BulkInsert.into(ADDRESS, rows(facts, PartyFacts::addresses, fact -> fact))
                .set(ADDRESS.PARTY_ID, Row::party)
                .set(ADDRESS.LABEL, row -> row.fact().label())
                .set(ADDRESS.LINES, row -> row.fact().address().lines().toArray(String[]::new))
                .set(ADDRESS.DEPENDENT_LOCALITY, part(PostalAddress::dependentLocality))
                .set(ADDRESS.LOCALITY, part(PostalAddress::locality))
                .set(ADDRESS.ADMIN_AREA, part(PostalAddress::adminArea))
                .set(ADDRESS.POSTCODE, part(PostalAddress::postcode))
                .set(ADDRESS.SORTING_CODE, part(PostalAddress::sortingCode))
                .set(ADDRESS.COUNTRY, row -> Golden.code(row.fact().address().country()))
                .set(ADDRESS.POSITION, Row::position)
                .set(ADDRESS.SOURCE_ID, _ -> source);
    }

    private static Function<Row<AddressFact>, String> part(Function<PostalAddress, String> part) {
        return row -> part.apply(row.fact().address());
    }

    private static BulkInsert<?, Row<RoleFact>> roles(
            Map<PartyId, ? extends PartyFacts> facts, SourceId source, LocalDate today) {
        return BulkInsert.into(PARTY_ROLE, rows(facts, PartyFacts::roles, RoleFact::role))
                .set(PARTY_ROLE.PARTY_ID, Row::party)
                .set(PARTY_ROLE.ROLE, row -> row.fact().role())
                .set(
                        PARTY_ROLE.SINCE,
                        row -> row.fact().since() == null ? today : row.fact().since())
                .set(PARTY_ROLE.SOURCE_ID, _ -> source);
    }
}
