package rapport.access;

import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.OWNER;
import static rapport.access.db.Tables.TEAM;
import static rapport.access.db.Tables.TEAM_MEMBER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Component;
import rapport.access.db.tables.Team;

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

    private static final Team THEIRS = TEAM.as("theirs");
    private static final Field<String> NAME = coalesce(ACCOUNT.NAME, TEAM.NAME);
    private static final Field<List<String>> TEAMS = array(select(THEIRS.NAME)
                    .from(THEIRS)
                    .where(THEIRS.ID.eq(TEAM.ID))
                    .or(THEIRS.ID.in(
                            select(TEAM_MEMBER.TEAM_ID).from(TEAM_MEMBER).where(TEAM_MEMBER.ACCOUNT_ID.eq(ACCOUNT.ID))))
                    .orderBy(THEIRS.NAME))
            .convertFrom(List::of);

    private final DSLContext db;

    Owners(DSLContext db) {
        this.db = db;
    }

    /// To whom a record can be given: colleagues by name, then teams.
    public List<Named> choices() {
        return inOrder(ACCOUNT.CLOSED_AT.isNull());
    }

    /// To whom a record may belong: colleagues who left as well.
    public List<Named> everybody() {
        return inOrder(noCondition());
    }

    private List<Named> inOrder(Condition which) {
        return db.fetch(those(which).orderBy(OWNER.KIND, lower(NAME), OWNER.ID)).map(Records.mapping(Named::new));
    }

    public Optional<Named> find(OwnerId id) {
        return Optional.ofNullable(named(List.of(id)).get(id));
    }

    /// Whose records are those of an owner: of a team, its own, those of the teams below it, and of everybody in them.
    public List<OwnerId> within(OwnerId owner) {
        return db.fetch("""
                        with recursive tree (id) as (
                            select {0}
                            union
                            select team.id from access.team join tree on team.parent_id = tree.id)
                        select id from tree
                        union
                        select member.account_id from access.team_member member join tree on member.team_id = tree.id
                        """, val(owner.value())).map(row -> new OwnerId(row.get(0, UUID.class)));
    }

    /// The teams above each of these, the nearest first: those that a colleague belongs to, or a team itself, and then
    /// those above them.
    public Map<OwnerId, List<TeamId>> above(Collection<OwnerId> owners) {
        return db.fetch("""
                        with recursive tree (owner, team, steps) as (
                            select owner.id, coalesce(member.team_id, team.id), 0
                              from access.owner
                              left join access.team_member member on member.account_id = owner.id
                              left join access.team on team.id = owner.id
                             where owner.id = any ({0})
                            union
                            select tree.owner, team.parent_id, steps + 1
                              from tree join access.team on team.id = tree.team and team.parent_id is not null)
                        select tree.owner, team.id
                          from tree join access.team on team.id = tree.team
                         order by tree.owner, tree.steps, team.name
                        """, val(owners.stream().map(OwnerId::value).toArray(UUID[]::new))).stream()
                .collect(Collectors.groupingBy(
                        row -> new OwnerId(row.get(0, UUID.class)),
                        Collectors.mapping(row -> new TeamId(row.get(1, UUID.class)), Collectors.toList())));
    }

    public Map<OwnerId, Named> named(Collection<OwnerId> ids) {
        return db.fetch(those(OWNER.ID.in(ids))).stream()
                .map(Records.mapping(Named::new))
                .collect(Collectors.toMap(Named::id, Function.identity()));
    }

    /// Whoever a column of another table names: one at most, and nobody where the column is empty.
    public static Field<List<Named>> of(Field<OwnerId> owner) {
        return multiset(those(OWNER.ID.eq(owner))).convertFrom(rows -> rows.map(Records.mapping(Named::new)));
    }

    /// The name of an owner, for statements of other modules; null for nobody.
    public static Field<String> nameOf(Field<OwnerId> owner) {
        return field(
                "coalesce((select {0} from {1} where {2} = {6}), (select {3} from {4} where {5} = {6}))",
                String.class, ACCOUNT.NAME, ACCOUNT, ACCOUNT.ID, TEAM.NAME, TEAM, TEAM.ID, owner);
    }

    /// Whether somebody belongs to the team that a column names, for statements of other modules.
    public static Condition isMember(Field<TeamId> team, AccountId account) {
        return exists(selectOne()
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.TEAM_ID.eq(team))
                .and(TEAM_MEMBER.ACCOUNT_ID.eq(account)));
    }

    private static SelectConditionStep<Record5<OwnerId, String, Boolean, List<String>, Boolean>> those(
            Condition which) {
        return select(OWNER.ID, NAME, field(OWNER.KIND.eq(inline("TEAM"))), TEAMS, field(ACCOUNT.CLOSED_AT.isNull()))
                .from(OWNER)
                .leftJoin(ACCOUNT)
                .on("{0} = {1}", ACCOUNT.ID, OWNER.ID)
                .leftJoin(TEAM)
                .on("{0} = {1}", TEAM.ID, OWNER.ID)
                .where(which);
    }
}
