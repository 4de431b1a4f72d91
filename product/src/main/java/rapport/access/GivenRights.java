package rapport.access;

import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.ROLE_FIELD;
import static rapport.access.db.Tables.ROLE_RIGHT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Reads what roles give.
@Component
public class GivenRights {
    private final DSLContext db;

    GivenRights(DSLContext db) {
        this.db = db;
    }

    /// What each role lets somebody do who has it alone, by its name, and belongs to no team.
    public Map<String, Rights> ofRoles() {
        var self = new UUID(0, 0);
        var nobody = new Circle(self, Set.of(), Set.of(self), Set.of(self));
        var names = new LinkedHashMap<RoleId, String>();
        var everything = new HashSet<RoleId>();
        db.select(ROLE.ID, ROLE.NAME, ROLE.BUILT_IN)
                .from(ROLE)
                .orderBy(ROLE.NAME)
                .forEach(row -> {
                    names.put(row.value1(), row.value2());
                    if (row.value3() == Role.ADMINISTRATOR) {
                        everything.add(row.value1());
                    }
                });
        var given = of(names.keySet());
        var rights = new LinkedHashMap<String, Rights>();
        names.forEach((id, name) -> {
            RoleGrants grants = given.getOrDefault(id, RoleGrants.nothing());
            rights.put(
                    name,
                    everything.contains(id)
                            ? Rights.ALL
                            : new Rights(false, grants.reaches(), grants.fields(), nobody, Map.of()));
        });
        return rights;
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
