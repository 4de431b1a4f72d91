package rapport.sales.likelihood;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Rights;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyNamed;
import rapport.web.Formats;

/// Where ended cases stand, and what was known of each from its beginning on. An amount is none of it: that of a lost
/// deal is often never said, so it would tell the end and not foretell it.
record Traits(Table<?> table, Field<Instant> ended, Condition won, List<Trait> all) {
    static Traits of(Selling kind) {
        return switch (kind) {
            case OPPORTUNITY ->
                new Traits(
                        OPPORTUNITY,
                        OPPORTUNITY.CLOSED_AT,
                        condition("{0} = 'WON'", OPPORTUNITY.STANDING),
                        Stream.concat(
                                        Stream.of(
                                                own("name", "Name", lower(OPPORTUNITY.NAME)),
                                                own("source", "Source", lower(OPPORTUNITY.SOURCE)),
                                                own("lead", "Begun as", begunAs())),
                                        ofCustomer(OPPORTUNITY.PARTY_ID, OPPORTUNITY.OWNER_ID, OPPORTUNITY.CREATED_AT))
                                .toList());
            case LEAD ->
                new Traits(
                        LEAD,
                        LEAD.CLOSED_AT,
                        condition("{0} = 'CONVERTED'", LEAD.STANDING),
                        Stream.concat(
                                        Stream.of(
                                                own("interest", "Interest", lower(LEAD.INTEREST)),
                                                own("source", "Source", lower(LEAD.SOURCE))),
                                        ofCustomer(LEAD.PARTY_ID, LEAD.OWNER_ID, LEAD.CREATED_AT))
                                .toList());
        };
    }

    /// All values of the row that a statement reads, in the order of the traits; null where one is not known.
    Field<String[]> values() {
        return DSL.array(all.stream().map(Trait::value).toList()).coerce(String[].class);
    }

    /// What a row says of those that somebody may see, by their keys.
    ///
    /// @param values as [#values] gave them
    Map<String, String> known(String[] values, Rights rights) {
        var known = new HashMap<String, String>();
        for (int i = 0; i < Math.min(all.size(), values.length); i++) {
            @Nullable String told = values[i];
            if (told != null && all.get(i).isOpenTo(rights)) {
                known.put(all.get(i).key(), told);
            }
        }
        return known;
    }

    /// What counts, in words.
    Likelihood.Line line(Lesson.Weight weight, Formats formats) {
        return new Likelihood.Line(
                label(weight.trait()),
                TraitWords.of(weight.trait(), weight.value()),
                weight.weight() > 0,
                Likelihoods.percent((double) weight.won() / weight.ended(), formats.locale()) + " of "
                        + formats.number(weight.ended()));
    }

    private String label(String key) {
        return all.stream()
                .filter(trait -> trait.key().equals(key))
                .map(Trait::label)
                .findFirst()
                .orElse(key);
    }

    private static Stream<Trait> ofCustomer(Field<PartyId> party, Field<OwnerId> owner, Field<Instant> begun) {
        return Stream.of(
                own("owner", "Owner", Owners.nameOf(owner)),
                own(
                        "kind",
                        "Customer is",
                        when(condition("{0} = 'PERSON'", PartyNamed.kind(party)), inline("a person"))
                                .otherwise(inline("an organisation"))),
                own("bought", "Bought before", boughtBefore(party, begun)),
                new Trait("country", "Country", nullif(PartyNamed.country(party), inline("")), PartyField.ADDRESS),
                new Trait(
                        "industry",
                        "Industry",
                        nullif(lower(PartyNamed.industry(party)), inline("")),
                        PartyField.INDUSTRY));
    }

    private static Field<String> boughtBefore(Field<PartyId> party, Field<Instant> begun) {
        var earlier = OPPORTUNITY.as("earlier");
        return when(
                        exists(selectOne()
                                .from(earlier)
                                .where(earlier.PARTY_ID.eq(party))
                                .and(condition("{0} = 'WON'", earlier.STANDING))
                                .and(earlier.CLOSED_AT.lt(begun))),
                        inline("yes"))
                .otherwise(inline("no"));
    }

    private static Field<String> begunAs() {
        return when(OPPORTUNITY.LEAD_ID.isNotNull(), inline("a lead")).otherwise(inline("a deal"));
    }

    private static Trait own(String key, String label, Field<String> value) {
        return new Trait(key, label, nullif(value, inline("")), null);
    }
}
