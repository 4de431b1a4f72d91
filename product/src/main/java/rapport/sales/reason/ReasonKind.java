package rapport.sales.reason;

import static rapport.sales.db.Tables.LOSS_REASON;
import static rapport.sales.db.Tables.UNFIT_REASON;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/// What the reasons are for, and the table in which they are kept: leads and deals point at their own.
enum ReasonKind {
    LOSS(
            ReasonController.OF_DEALS,
            "/settings/pipelines",
            "Deals that were lost for it keep it.",
            LOSS_REASON,
            LOSS_REASON.ID,
            LOSS_REASON.NAME,
            LOSS_REASON.RETIRED_AT),
    UNFIT(
            ReasonController.OF_LEADS,
            "/settings/leads",
            "Leads that were given up for it keep it.",
            UNFIT_REASON,
            UNFIT_REASON.ID,
            UNFIT_REASON.NAME,
            UNFIT_REASON.RETIRED_AT);

    private final String at;
    private final String page;
    private final String kept;
    private final Table<?> table;
    private final Field<UUID> id;
    private final Field<String> name;
    private final Field<Instant> retiredAt;

    ReasonKind(
            String at,
            String page,
            String kept,
            Table<?> table,
            Field<?> id,
            Field<String> name,
            Field<Instant> retiredAt) {
        this.at = at;
        this.page = page;
        this.kept = kept;
        this.table = table;
        this.id = id.coerce(UUID.class);
        this.name = name;
        this.retiredAt = retiredAt;
    }

    /// @param address where they are kept, or one of them is
    static ReasonKind at(String address) {
        return Arrays.stream(values())
                .filter(one -> address.startsWith(one.at))
                .findFirst()
                .orElseThrow();
    }

    /// Where they are looked after.
    String page() {
        return page;
    }

    /// What becomes of what had a reason that is retired.
    String kept() {
        return kept;
    }

    Table<?> table() {
        return table;
    }

    Field<UUID> id() {
        return id;
    }

    Field<String> called() {
        return name;
    }

    Field<Instant> retiredAt() {
        return retiredAt;
    }
}
