package rapport.access.teams;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.access.db.Tables.ACCOUNT;
import static rapport.access.db.Tables.OWNER;
import static rapport.access.db.Tables.TEAM;
import static rapport.access.db.Tables.TEAM_MEMBER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.TeamId;

/// All teams.
@Component
public class Teams {
    /// @param parent null for a team that stands below none
    record Node(TeamId id, String name, @Nullable TeamId parent, List<TeamRow.Member> members) {}

    private final DSLContext db;

    Teams(DSLContext db) {
        this.db = db;
    }

    /// As they stand in the tree, each before those below it, neighbours by name.
    List<TeamRow> tree() {
        var rows = new ArrayList<TeamRow>();
        grow(nodes(), null, 0, rows);
        return rows;
    }

    public List<TeamChoice> choices() {
        return tree().stream()
                .map(team -> new TeamChoice(team.id().toString(), "\u2003".repeat(team.depth()) + team.name()))
                .toList();
    }

    /// The team and all those below it.
    Set<TeamId> below(TeamId team) {
        return db.fetch("""
                        with recursive tree (id) as (
                            select {0}
                            union
                            select team.id from access.team join tree on team.parent_id = tree.id)
                        select id from tree
                        """, val(team.value())).stream()
                .map(row -> new TeamId(row.get(0, UUID.class)))
                .collect(Collectors.toSet());
    }

    Optional<Node> find(TeamId id) {
        return nodes().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /// Nobody else changes the tree until the end of the transaction: two who put each other's team below their own
    /// would otherwise tie a knot.
    void lock() {
        db.execute("select pg_advisory_xact_lock(hashtext('access.teams'))");
    }

    boolean isTaken(String name, @Nullable TeamId by) {
        return db.fetchExists(TEAM, TEAM.NAME.equalIgnoreCase(name).and(by == null ? noCondition() : TEAM.ID.ne(by)));
    }

    TeamId add(String name, @Nullable TeamId parent) {
        return db.insertInto(TEAM)
                .set(TEAM.NAME, name)
                .set(TEAM.PARENT_ID, parent)
                .returning(TEAM.ID)
                .fetchSingle(TEAM.ID);
    }

    void save(TeamId id, String name, @Nullable TeamId parent) {
        db.update(TEAM)
                .set(TEAM.NAME, name)
                .set(TEAM.PARENT_ID, parent)
                .where(TEAM.ID.eq(id))
                .execute();
    }

    void saveMembers(TeamId team, Set<AccountId> members, Set<AccountId> leads) {
        db.deleteFrom(TEAM_MEMBER).where(TEAM_MEMBER.TEAM_ID.eq(team)).execute();
        members.forEach(member -> add(team, member, leads.contains(member)));
    }

    /// Puts somebody into these teams and no others. Whoever leads one that he stays in goes on leading it.
    public void saveTeamsOf(AccountId account, Set<TeamId> teams) {
        db.deleteFrom(TEAM_MEMBER)
                .where(TEAM_MEMBER.ACCOUNT_ID.eq(account))
                .and(TEAM_MEMBER.TEAM_ID.notIn(teams))
                .execute();
        teams.forEach(team -> add(team, account, false));
    }

    /// The database refuses while records belong to the team.
    void delete(TeamId id) {
        db.deleteFrom(TEAM).where(TEAM.ID.eq(id)).execute();
        db.deleteFrom(OWNER).where(OWNER.ID.eq(OwnerId.of(id))).execute();
    }

    private void add(TeamId team, AccountId account, boolean leads) {
        db.insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.TEAM_ID, team)
                .set(TEAM_MEMBER.ACCOUNT_ID, account)
                .set(TEAM_MEMBER.LEADS, leads)
                .onConflictDoNothing()
                .execute();
    }

    private List<Node> nodes() {
        var members = multiset(select(ACCOUNT.ID, ACCOUNT.NAME, TEAM_MEMBER.LEADS)
                        .from(TEAM_MEMBER)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(TEAM_MEMBER.ACCOUNT_ID))
                        .where(TEAM_MEMBER.TEAM_ID.eq(TEAM.ID))
                        .and(ACCOUNT.CLOSED_AT.isNull())
                        .orderBy(TEAM_MEMBER.LEADS.desc(), ACCOUNT.NAME))
                .convertFrom(
                        rows -> rows.map(row -> new TeamRow.Member(row.value1().value(), row.value2(), row.value3())));
        return db.select(TEAM.ID, TEAM.NAME, TEAM.PARENT_ID, members)
                .from(TEAM)
                .fetch(row -> new Node(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static void grow(List<Node> nodes, @Nullable TeamId parent, int depth, List<TeamRow> rows) {
        nodes.stream()
                .filter(node -> Objects.equals(node.parent(), parent))
                .sorted(Comparator.comparing(node -> node.name().toLowerCase(Locale.ROOT)))
                .forEach(node -> {
                    rows.add(new TeamRow(node.id(), node.name(), depth, node.members()));
                    grow(nodes, node.id(), depth + 1, rows);
                });
    }
}
