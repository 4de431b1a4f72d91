package rapport.sales.rivalry;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.COMPETITOR;

import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Component;
import rapport.access.Viewer;
import rapport.history.RecordsTold;
import rapport.sales.CompetitorId;
import rapport.sales.SalesKinds;

/// Competitors, as the history of a company calls them.
@Component
class CompetitorsTold implements RecordsTold {
    @Override
    public String recordKind() {
        return SalesKinds.COMPETITOR;
    }

    @Override
    public Select<Record3<UUID, String, String>> named(Collection<UUID> ids, Viewer viewer) {
        Field<UUID> id = COMPETITOR.ID.coerce(UUID.class);
        return select(id, COMPETITOR.NAME, concat(inline("/competitors/"), id.cast(String.class)))
                .from(COMPETITOR)
                .where(COMPETITOR.ID.in(ids.stream().map(CompetitorId::new).toList()))
                .and(CompetitorList.seenBy(viewer));
    }
}
