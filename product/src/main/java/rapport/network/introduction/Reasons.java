package rapport.network.introduction;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static rapport.network.db.Tables.BOND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.network.strength.Ties;

/// Reads why each two who follow each other on some ways know each other.
@Component
class Reasons {
    private static final Field<PartyId> VIA = field("tie.via", BOND.PARTY_ID.getDataType());
    private static final Field<PartyId> OTHER = field("tie.other_id", BOND.OTHER_ID.getDataType());
    private static final Field<PartyId> THROUGH = field("tie.through", BOND.OTHER_ID.getDataType());
    private static final Field<LocalDate> UNTIL = field("tie.until", BOND.UNTIL.getDataType());
    private static final Field<String> KIND = field("tie.kind", String.class);
    private static final Field<Integer> TIMES = field("tie.times", Integer.class);
    private static final Field<Double> STRENGTH = field("tie.p", Double.class);

    private final DSLContext db;

    Reasons(DSLContext db) {
        this.db = db;
    }

    /// The strongest reason of two first.
    List<Reason> of(List<Way> ways, Instant now, Viewer viewer) {
        var froms = new ArrayList<UUID>();
        var tos = new ArrayList<UUID>();
        for (Way way : ways) {
            for (int i = 0; i + 1 < way.people().size(); i++) {
                froms.add(way.people().get(i).value());
                tos.add(way.people().get(i + 1).value());
            }
        }
        var from = Ties.from(
                froms.stream().distinct().toList(),
                froms.stream().distinct().map(_ -> 1.0).toList());
        return froms.isEmpty()
                ? List.of()
                : db.select(VIA, OTHER, KIND, field("tie.forwards", Boolean.class), THROUGH, UNTIL, TIMES, STRENGTH)
                        .from("{0} tie", Ties.beyond(from, now, viewer))
                        .where(
                                "(tie.via, tie.other_id) in (select * from unnest({0}, {1}))",
                                val(froms.toArray(UUID[]::new)), val(tos.toArray(UUID[]::new)))
                        .orderBy(STRENGTH.desc(), KIND)
                        .limit(inline(100))
                        .fetch(row -> new Reason(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()));
    }
}
