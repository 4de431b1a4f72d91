package rapport.sales.target;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.customers.PartyNamed;
import rapport.history.RecordsTold;
import rapport.sales.SalesKinds;
import rapport.sales.TargetId;
import rapport.sales.TargetListId;

/// Targets and their lists, as the history of a company calls them.
@Component
class TargetsTold implements RecordsTold {
    @Override
    public String recordKind() {
        return SalesKinds.TARGET;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> list = TARGET_LIST.ID.coerce(UUID.class);
        return select(
                        TargetFields.RECORD,
                        PartyNamed.name(TARGET.PARTY_ID, viewer.rights()),
                        concat(inline("/targets/"), TargetFields.RECORD.cast(String.class)))
                .from(TARGET)
                .where(TARGET.ID.in(ids.stream().map(TargetId::new).toList()))
                .and(TargetSight.of(viewer))
                .unionAll(select(list, TARGET_LIST.NAME, concat(inline("/target-lists/"), list.cast(String.class)))
                        .from(TARGET_LIST)
                        .where(TARGET_LIST.ID.in(
                                ids.stream().map(TargetListId::new).toList()))
                        .and(TargetSight.ofLists(viewer.rights())));
    }
}
