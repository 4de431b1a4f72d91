package rapport.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ACCOUNT_ROLE;
import static rapport.access.db.Tables.RIGHTS_VERSION;
import static rapport.access.db.Tables.ROLE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// Sums up the rights of accounts, and remembers them until something about rights changes
/// anywhere: the database counts such changes up, so that no node goes on with what another has
/// taken away.
@Component
class RightsOfAccounts {
    /// The count of changes, to be read with the session or the token.
    static final Field<Long> VERSION =
            field(select(RIGHTS_VERSION.VERSION).from(RIGHTS_VERSION)).as("rights_version");

    private static final int MOST_REMEMBERED = 10_000;

    private record Remembered(long version, Rights rights) {}

    private final DSLContext db;
    private final GivenRights given;
    private final Map<AccountId, Remembered> remembered = new ConcurrentHashMap<>();

    RightsOfAccounts(DSLContext db, GivenRights given) {
        this.db = db;
        this.given = given;
    }

    Rights of(AccountId account) {
        return of(account, db.select(VERSION).fetchSingle(VERSION));
    }

    /// @param version read before the rights are, or together with whatever tells that the account is open
    Rights of(AccountId account, long version) {
        Remembered known = remembered.get(account);
        if (known != null && known.version() == version) {
            return known.rights();
        }
        Rights rights = read(account);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(account, new Remembered(version, rights));
        return rights;
    }

    private Rights read(AccountId account) {
        var roles = new HashMap<RoleId, Role>();
        db.select(ROLE.ID, ROLE.BUILT_IN)
                .from(ACCOUNT_ROLE)
                .join(ROLE)
                .on(ROLE.ID.eq(ACCOUNT_ROLE.ROLE_ID))
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account))
                .forEach(row -> roles.put(row.value1(), row.value2()));
        if (roles.containsValue(Role.ADMINISTRATOR)) {
            return Rights.everything(account);
        }
        RoleGrants sum = RoleGrants.sum(given.of(roles.keySet()).values());
        return new Rights(false, sum.reaches(), sum.fields(), circle(account), shared(account));
    }

    private Circle circle(AccountId account) {
        UUID self = account.value();
        var teams = new HashSet<UUID>();
        var team = new HashSet<>(Set.of(self));
        var below = new HashSet<>(Set.of(self));
        db.fetch("""
                        with recursive tree (id, own) as (
                            select team_id, true from access.team_member where account_id = {0}
                            union
                            select team.id, false from access.team join tree on team.parent_id = tree.id)
                        select tree.own, tree.id, member.account_id
                          from tree
                          left join access.team_member member on member.team_id = tree.id
                        """, val(self)).forEach(row -> {
            var owners = Stream.of(row.get(1, UUID.class), row.get(2, UUID.class))
                    .filter(Objects::nonNull)
                    .toList();
            below.addAll(owners);
            if (row.get(0, Boolean.class)) {
                team.addAll(owners);
                teams.add(row.get(1, UUID.class));
            }
        });
        return new Circle(self, teams, team, below);
    }

    /// What is shared with a team is shared with everybody in it.
    private Map<String, Rights.Shared> shared(AccountId account) {
        var shared = new HashMap<String, Rights.Shared>();
        db.fetch("""
                        select record_kind, record_id, bool_or(may_edit)
                          from access.share
                         where with_id = {0}
                            or with_id in (select team_id from access.team_member where account_id = {0})
                         group by record_kind, record_id
                        """, val(account.value())).forEach(row -> {
            var records = shared.computeIfAbsent(
                    row.get(0, String.class), _ -> new Rights.Shared(new HashSet<>(), new HashSet<>()));
            records.readable().add(row.get(1, UUID.class));
            if (row.get(2, Boolean.class)) {
                records.editable().add(row.get(1, UUID.class));
            }
        });
        return shared;
    }
}
