package rapport.sales.likelihood;

import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import rapport.access.Rights;
import rapport.customers.CustomerKinds;
import rapport.customers.PartyField;

/// Something that is known of a deal or a lead from its beginning on, and that its end does not change.
///
/// @param value  null where it is not known
/// @param closes the field of the customer whose hiding hides this; null for what is of the deal itself
record Trait(
        String key,
        String label,
        Field<String> value,
        @Nullable PartyField closes) {
    boolean isOpenTo(Rights rights) {
        return closes == null
                || Stream.of(CustomerKinds.PERSON, CustomerKinds.ORGANISATION)
                        .noneMatch(kind -> rights.hides(closes.of(kind)));
    }
}
