package rapport.customers.judging;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.values;
import static rapport.customers.db.Tables.ADDRESS;
import static rapport.customers.db.Tables.PARTY;

import java.util.Objects;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row2;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import rapport.customers.db.tables.Address;
import rapport.customers.facts.AddressFormat;
import rapport.customers.facts.Country;
import rapport.customers.facts.PhoneNumber;

/// What countries have settled, as tables within a statement: how their postcodes look, how their phone numbers begin.
final class CountryRules {
    private static final Address PLACE = ADDRESS.as("place");
    private static final Field<String> COUNTRY = field(name("rule", "country"), String.class);
    private static final Field<String> SAYS = field(name("rule", "says"), String.class);
    private static final Table<?> POSTCODES = table(country -> {
        var pattern = AddressFormat.of(country).postcode();
        return pattern == null ? null : "^(?:" + pattern.pattern() + ")$";
    });
    private static final Table<?> CALLING_CODES = table(
            country -> PhoneNumber.callingCode(country).map(code -> "+" + code).orElse(null));

    private CountryRules() {}

    static Condition hasPostcode() {
        return exists(selectOne()
                .from(PLACE)
                .where(PLACE.PARTY_ID.eq(PARTY.ID))
                .and(PLACE.POSTCODE.ne(inline("")))
                .and(PLACE.COUNTRY.ne(inline(""))));
    }

    static Condition hasStrangePostcode() {
        return exists(selectOne()
                .from(PLACE)
                .join(POSTCODES)
                .on(COUNTRY.eq(PLACE.COUNTRY))
                .where(PLACE.PARTY_ID.eq(PARTY.ID))
                .and(PLACE.POSTCODE.ne(inline("")))
                .and(condition("{0} !~ {1}", PLACE.POSTCODE, SAYS)));
    }

    /// The first phone against the first address.
    static Condition phoneIsOfAnotherCountry() {
        return exists(selectOne()
                .from(CALLING_CODES)
                .where(COUNTRY.eq(PARTY.COUNTRY))
                .and(not(condition("starts_with({0}, {1})", PARTY.PHONE, SAYS))));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Table<?> table(Function<Country, @Nullable String> says) {
        Row2<String, String>[] rows = Country.all().stream()
                .map(country -> {
                    String rule = says.apply(country);
                    return rule == null ? null : row(inline(country.code()), inline(rule));
                })
                .filter(Objects::nonNull)
                .toArray(Row2[]::new);
        return values(rows).as("rule", "country", "says");
    }
}
