package rapport.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.TEAM;
import static rapport.access.db.Tables.TEAM_MEMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/// Those to whom a record may belong, and with whom one may be shared: colleagues and teams.
@Component
public class Owners {
    /// @param teams the teams of a colleague, by name; of a team, itself
    /// @param open  false for a colleague who left
    public record Named(OwnerId id, String name, boolean isTeam, List<String> teams, boolean open) {
        /// As in “Jonas Berg (Nordics)”.
        public String label() {
            return isTeam ? name + " (team)" : teams.isEmpty() ? name : name + " (" + String.join(", ", teams) + ")";
        }
    }

    private final DSLContext db;

    Owners(DSLContext db) {
        this.db = db;
    }

    /// To whom a record can be given: colleagues by name, then teams.
    public List<Named> choices() {
        return withTeams(ACCOUNT.CLOSED_AT.isNull());
    }

    /// To whom a record may belong: colleagues who left as well.
    public List<Named> everybody() {
        return withTeams(noCondition());
    }

    private List<Named> withTeams(Condition which) {
        var all = new ArrayList<>(colleagues(which));
        db.select(TEAM.ID, TEAM.NAME)
                .from(TEAM)
                .orderBy(TEAM.NAME)
                .forEach(row -> all.add(team(row.value1(), row.value2())));
        return all;
    }

    public Optional<Named> find(OwnerId id) {
        return Optional.ofNullable(named(List.of(id)).get(id));
    }

    public Map<OwnerId, Named> named(Collection<OwnerId> ids) {
        var named = new HashMap<OwnerId, Named>();
        colleagues(ACCOUNT.ID.in(
                        ids.stream().map(id -> new AccountId(id.value())).toList()))
                .forEach(one -> named.put(one.id(), one));
        db.select(TEAM.ID, TEAM.NAME)
                .from(TEAM)
                .where(TEAM.ID.in(ids.stream().map(id -> new TeamId(id.value())).toList()))
                .forEach(row -> named.put(OwnerId.of(row.value1()), team(row.value1(), row.value2())));
        return named;
    }

    private List<Named> colleagues(Condition which) {
        var teams = new HashMap<AccountId, List<String>>();
        db.select(TEAM_MEMBER.ACCOUNT_ID, TEAM.NAME)
                .from(TEAM_MEMBER)
                .join(TEAM)
                .on(TEAM.ID.eq(TEAM_MEMBER.TEAM_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(TEAM_MEMBER.ACCOUNT_ID))
                .where(which)
                .orderBy(TEAM.NAME)
                .forEach(row -> teams.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(row.value2()));
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.CLOSED_AT.isNull())
                .from(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(row -> new Named(
                        OwnerId.of(row.value1()),
                        row.value2(),
                        false,
                        teams.getOrDefault(row.value1(), List.of()),
                        row.value3()));
    }

    /// The name of an owner, for statements of other modules; null for nobody.
    public static Field<String> nameOf(Field<OwnerId> owner) {
        return field(
                "coalesce((select {0} from {1} where {2} = {6}), (select {3} from {4} where {5} = {6}))",
                String.class, ACCOUNT.NAME, ACCOUNT, ACCOUNT.ID, TEAM.NAME, TEAM, TEAM.ID, owner);
    }

    private static Named team(TeamId id, String name) {
        return new Named(OwnerId.of(id), name, true, List.of(name), true);
    }
}
