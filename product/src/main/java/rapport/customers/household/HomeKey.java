package rapport.customers.household;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;

import org.jooq.Condition;
import org.jooq.Field;
import rapport.customers.db.tables.Address;

/// When two addresses are one home: street and number as they are compared, the postcode or else the town, and the
/// country. What is labelled as a place of work is no home.
final class HomeKey {
    private HomeKey() {}

    static Field<String> of(Address address) {
        return field(
                "expressions.fold(array_to_string({0}, ' ')) || '|' || coalesce(nullif(replace({1}, ' ', ''), ''),"
                        + " expressions.fold({2})) || '|' || {3}",
                String.class, address.LINES, address.POSTCODE, address.LOCALITY, address.COUNTRY);
    }

    static Condition isHome(Address address) {
        return field("cardinality({0})", Integer.class, address.LINES)
                .gt(inline(0))
                .and(address.POSTCODE.concat(address.LOCALITY).ne(inline("")))
                .and(lower(address.LABEL).notIn(inline("work"), inline("office"), inline("business")));
    }
}
