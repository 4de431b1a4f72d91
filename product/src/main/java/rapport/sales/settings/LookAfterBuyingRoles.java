package rapport.sales.settings;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static rapport.sales.db.Tables.BUYING_ROLE;

import java.time.Clock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.customers.facts.CleanText;
import rapport.sales.BuyingRoleId;
import rapport.sales.buying.BuyingRoles;

/// Adds, changes and retires what people may be in a purchase.
@Service
@Transactional
class LookAfterBuyingRoles {
    private final DSLContext db;
    private final BuyingRoles roles;
    private final Clock clock;

    LookAfterBuyingRoles(DSLContext db, BuyingRoles roles, Clock clock) {
        this.db = db;
        this.roles = roles;
        this.clock = clock;
    }

    /// @return what is wrong, in a sentence; empty when it is done
    String add(String typed) {
        String name = CleanText.of(typed);
        String problem = problem(name, null);
        if (problem.isEmpty()) {
            var last = BUYING_ROLE.as("last");
            db.insertInto(BUYING_ROLE)
                    .set(BUYING_ROLE.NAME, name)
                    .set(BUYING_ROLE.NEEDED, false)
                    .set(
                            BUYING_ROLE.POSITION,
                            select(coalesce(max(last.POSITION), 0).plus(1)).from(last))
                    .execute();
        }
        return problem;
    }

    String change(BuyingRoleId id, String typed, boolean needed) {
        String name = CleanText.of(typed);
        String problem = problem(name, id);
        if (problem.isEmpty()) {
            db.update(BUYING_ROLE)
                    .set(BUYING_ROLE.NAME, name)
                    .set(BUYING_ROLE.NEEDED, needed)
                    .where(BUYING_ROLE.ID.eq(id))
                    .execute();
        }
        return problem;
    }

    void retire(BuyingRoleId id) {
        db.update(BUYING_ROLE)
                .set(BUYING_ROLE.RETIRED_AT, clock.instant())
                .where(BUYING_ROLE.ID.eq(id))
                .execute();
    }

    private String problem(String name, @Nullable BuyingRoleId self) {
        if (name.isEmpty() || name.length() > LookAfterPipelines.LONGEST) {
            return "A role has a name of at most 60 characters.";
        }
        return roles.open().stream()
                        .anyMatch(role -> !role.id().equals(self) && role.name().equalsIgnoreCase(name))
                ? "There is a role “" + name + "” already."
                : "";
    }
}
