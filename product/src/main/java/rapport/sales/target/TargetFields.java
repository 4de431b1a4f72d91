package rapport.sales.target;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.sum;
import static rapport.sales.db.Tables.OPPORTUNITY;
import static rapport.sales.db.Tables.TARGET;
import static rapport.sales.db.Tables.TARGET_LIST;
import static rapport.sales.db.Tables.WANTED_ROLE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import rapport.access.Rights;
import rapport.access.Viewer;
import rapport.sales.SalesKinds;
import rapport.sales.account.Stakeholders;
import rapport.sales.opportunity.OpportunitySight;
import rapport.sales.opportunity.Phase;
import rapport.work.piece.WorkAbout;

/// What statements tell of the target whose row they read.
final class TargetFields {
    /// What open deals come to in one currency.
    record Sum(String currency, BigDecimal amount) {}

    static final Field<UUID> RECORD = TARGET.ID.coerce(UUID.class);

    static final Field<String> LIST_NAME =
            field(select(TARGET_LIST.NAME).from(TARGET_LIST).where(TARGET_LIST.ID.eq(TARGET.TARGET_LIST_ID)));

    static final Field<Integer> WANTED =
            field(selectCount().from(WANTED_ROLE).where(WANTED_ROLE.TARGET_LIST_ID.eq(TARGET.TARGET_LIST_ID)));

    private TargetFields() {}

    /// In how many of the wanted roles somebody is known.
    static Field<Integer> covered(Rights rights) {
        return field(selectCount()
                .from(WANTED_ROLE)
                .where(WANTED_ROLE.TARGET_LIST_ID.eq(TARGET.TARGET_LIST_ID))
                .and(Stakeholders.isCovered(TARGET.PARTY_ID, WANTED_ROLE.BUYING_ROLE_ID, rights)));
    }

    static Condition waits(Rights rights) {
        return WorkAbout.waits(SalesKinds.TARGET, RECORD, rights);
    }

    static Field<List<WorkAbout.Next>> next(Rights rights) {
        return WorkAbout.next(SalesKinds.TARGET, RECORD, rights);
    }

    static Field<Instant> nextAt(Rights rights) {
        return WorkAbout.nextAt(SalesKinds.TARGET, RECORD, rights);
    }

    static Field<Instant> nextAt(Rights rights, ZoneId zone) {
        return WorkAbout.nextAt(SalesKinds.TARGET, RECORD, rights, zone);
    }

    static Field<Instant> lastAt(Rights rights) {
        return WorkAbout.lastAt(SalesKinds.TARGET, RECORD, rights);
    }

    /// The open deals with the organisation, currency by currency.
    static Field<List<Sum>> deals(Viewer viewer) {
        return multiset(select(OPPORTUNITY.CURRENCY, sum(OPPORTUNITY.AMOUNT))
                        .from(OPPORTUNITY)
                        .where(OPPORTUNITY.PARTY_ID.eq(TARGET.PARTY_ID))
                        .and(OPPORTUNITY.STANDING.eq(DSL.inline(Phase.OPEN)))
                        .and(OpportunitySight.of(viewer))
                        .groupBy(OPPORTUNITY.CURRENCY)
                        .orderBy(OPPORTUNITY.CURRENCY))
                .convertFrom(rows -> rows.map(Records.mapping(Sum::new)));
    }
}
