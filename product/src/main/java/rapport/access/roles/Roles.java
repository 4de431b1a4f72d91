package rapport.access.roles;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.ROLE;
import static rapport.access.db.Tables.ROLE_FIELD;
import static rapport.access.db.Tables.ROLE_RIGHT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Openness;
import rapport.access.Reach;
import rapport.access.Role;
import rapport.access.RoleGrants;
import rapport.access.RoleId;

/// All roles.
@Component
public class Roles {
    /// @param builtIn null for a role of the company's own
    record Known(
            RoleId id,
            String name,
            String description,
            @Nullable Role builtIn) {}

    private final DSLContext db;

    Roles(DSLContext db) {
        this.db = db;
    }

    /// The built-in ones first, then by name.
    List<RoleRow> all() {
        var holders = field(selectCount()
                .from(ACCOUNT_ROLE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCOUNT_ROLE.ACCOUNT_ID))
                .where(ACCOUNT_ROLE.ROLE_ID.eq(ROLE.ID))
                .and(ACCOUNT.CLOSED_AT.isNull()));
        return db.select(ROLE.ID, ROLE.NAME, ROLE.DESCRIPTION, ROLE.BUILT_IN, holders)
                .from(ROLE)
                .orderBy(ROLE.BUILT_IN.asc().nullsLast(), ROLE.NAME)
                .fetch(row -> new RoleRow(
                        row.value1().toString(),
                        row.value2(),
                        row.value3(),
                        row.value4() != null,
                        row.value4() == Role.ADMINISTRATOR,
                        row.value5()));
    }

    public List<RoleChoice> choices() {
        return db.select(ROLE.ID, ROLE.NAME, ROLE.DESCRIPTION, ROLE.BUILT_IN)
                .from(ROLE)
                .orderBy(ROLE.BUILT_IN.asc().nullsLast(), ROLE.NAME)
                .fetch(row ->
                        new RoleChoice(row.value1(), row.value2(), row.value3(), row.value4() == Role.ADMINISTRATOR));
    }

    Optional<Known> find(RoleId id) {
        return db.select(ROLE.ID, ROLE.NAME, ROLE.DESCRIPTION, ROLE.BUILT_IN)
                .from(ROLE)
                .where(ROLE.ID.eq(id))
                .fetchOptional(row -> new Known(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    boolean isTaken(String name, @Nullable RoleId by) {
        return db.fetchExists(ROLE, ROLE.NAME.equalIgnoreCase(name).and(by == null ? noCondition() : ROLE.ID.ne(by)));
    }

    boolean isHeld(RoleId role) {
        return db.fetchExists(ACCOUNT_ROLE, ACCOUNT_ROLE.ROLE_ID.eq(role));
    }

    RoleId add(String name, String description) {
        return db.insertInto(ROLE)
                .set(ROLE.NAME, name)
                .set(ROLE.DESCRIPTION, description)
                .returning(ROLE.ID)
                .fetchSingle(ROLE.ID);
    }

    void rename(RoleId id, String name, String description) {
        db.update(ROLE)
                .set(ROLE.NAME, name)
                .set(ROLE.DESCRIPTION, description)
                .where(ROLE.ID.eq(id))
                .execute();
    }

    /// What the role gives from now on, in place of what it gave.
    void saveGrants(RoleId role, RoleGrants grants) {
        db.deleteFrom(ROLE_RIGHT).where(ROLE_RIGHT.ROLE_ID.eq(role)).execute();
        db.deleteFrom(ROLE_FIELD).where(ROLE_FIELD.ROLE_ID.eq(role)).execute();
        grants.reaches()
                .forEach((kind, rights) -> rights.forEach((right, reach) -> {
                    if (reach != Reach.NONE) {
                        db.insertInto(ROLE_RIGHT)
                                .set(ROLE_RIGHT.ROLE_ID, role)
                                .set(ROLE_RIGHT.RECORD_KIND, kind)
                                .set(ROLE_RIGHT.ACT, right)
                                .set(ROLE_RIGHT.REACH, reach)
                                .execute();
                    }
                }));
        grants.fields()
                .forEach((kind, fields) -> fields.forEach((field, openness) -> {
                    if (openness != Openness.OPEN) {
                        db.insertInto(ROLE_FIELD)
                                .set(ROLE_FIELD.ROLE_ID, role)
                                .set(ROLE_FIELD.RECORD_KIND, kind)
                                .set(ROLE_FIELD.FIELD, field)
                                .set(ROLE_FIELD.OPENNESS, openness)
                                .execute();
                    }
                }));
    }

    void delete(RoleId id) {
        db.deleteFrom(ROLE).where(ROLE.ID.eq(id)).execute();
    }

    /// Gives somebody these roles and no others.
    public void saveRolesOf(AccountId account, Set<RoleId> roles) {
        db.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account))
                .and(ACCOUNT_ROLE.ROLE_ID.notIn(roles))
                .execute();
        roles.forEach(role -> db.insertInto(ACCOUNT_ROLE)
                .set(ACCOUNT_ROLE.ACCOUNT_ID, account)
                .set(ACCOUNT_ROLE.ROLE_ID, role)
                .onConflictDoNothing()
                .execute());
    }
}
