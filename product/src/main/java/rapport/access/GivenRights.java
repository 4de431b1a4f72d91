package rapport.access;

import static rapport.access.db.Tables.ROLE_FIELD;
import static rapport.access.db.Tables.ROLE_RIGHT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Reads what roles give.
@Component
public class GivenRights {
    private final DSLContext db;

    GivenRights(DSLContext db) {
        this.db = db;
    }

    public Map<RoleId, RoleGrants> of(Collection<RoleId> roles) {
        var given = new HashMap<RoleId, RoleGrants>();
        roles.forEach(role -> given.put(role, RoleGrants.nothing()));
        db.select(ROLE_RIGHT.ROLE_ID, ROLE_RIGHT.RECORD_KIND, ROLE_RIGHT.ACT, ROLE_RIGHT.REACH)
                .from(ROLE_RIGHT)
                .where(ROLE_RIGHT.ROLE_ID.in(roles))
                .forEach(row -> given.computeIfAbsent(row.value1(), _ -> RoleGrants.nothing())
                        .reaches()
                        .computeIfAbsent(row.value2(), _ -> new EnumMap<>(Right.class))
                        .put(row.value3(), row.value4()));
        db.select(ROLE_FIELD.ROLE_ID, ROLE_FIELD.RECORD_KIND, ROLE_FIELD.FIELD, ROLE_FIELD.OPENNESS)
                .from(ROLE_FIELD)
                .where(ROLE_FIELD.ROLE_ID.in(roles))
                .forEach(row -> given.computeIfAbsent(row.value1(), _ -> RoleGrants.nothing())
                        .fields()
                        .computeIfAbsent(row.value2(), _ -> new HashMap<>())
                        .put(row.value3(), row.value4()));
        return given;
    }
}
