package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The filtered list of a million people once more, for a member who may see one in a hundred of them: no slower than
/// twice what it is for somebody who sees all. Once he owns organisations with those who work there, as somebody who
/// looks after customers does; and once single records, so that he sees hardly anybody's employer and the condition
/// about it lets almost nobody through.
final class MemberList implements Measurement {
    private static final String KEEPER = "keeper@rapport.example";
    private static final String STRANGER = "stranger@rapport.example";
    private static final String EMPLOYER_OR_SELF = """
            coalesce((select r.to_id from customers.relationship r
                       where r.from_id = party.id and r.kind = 'WORKS_FOR' and r.until is null limit 1), party.id)""";

    @Override
    public String name() {
        return "member-list";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            try (var database = program.database()) {
                employ(KEEPER, EMPLOYER_OR_SELF, 0, database);
                employ(STRANGER, "party.id", 1, database);
            }
            var everybody = pages(program.signIn());
            var keeper = pages(program.signIn(KEEPER));
            var stranger = pages(program.signIn(STRANGER));
            return List.of(
                    Figure.atMost(
                            "filtered list for a member who may see 1 % of 1,000,000, p50",
                            keeper.p50(), 2 * everybody.p50(), "ms"),
                    Figure.note(
                            "filtered list for somebody who sees all of 1,000,000, p50",
                            Numbers.text(everybody.p50()) + " ms"),
                    Figure.note(
                            "filtered list for a member who may see 1 % of 1,000,000, p99",
                            Numbers.text(keeper.p99()) + " ms"),
                    Figure.note(
                            "filtered list for a member who sees single people without their employers, p50",
                            Numbers.text(stranger.p50()) + " ms"));
        }
    }

    private static Latencies pages(String cookie) throws IOException, InterruptedException {
        byte[] request = KeepAlive.get(
                "/people?filter=" + URLEncoder.encode(FilteredList.MANY, StandardCharsets.UTF_8), "Cookie", cookie);
        return Load.ONE.run(_ -> request, 200);
    }

    /// A sales representative with the administrator's password.
    ///
    /// @param dealt one in a hundred of these gives what he owns
    private static void employ(String email, String dealt, int rest, Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("select journal.name(uuidv7(), null, 'Employ a member', 'CONSOLE', '', '')");
            int employed = statement.executeUpdate("""
                    insert into access.account (email, name, password_hash)
                    select '%s', 'Member', password_hash from access.account where email = '%s'
                        on conflict do nothing
                    """.formatted(email, Program.EMAIL));
            if (employed == 1) {
                statement.execute("""
                        insert into access.account_role (account_id, role_id)
                        select a.id, r.id from access.account a, access.role r
                         where a.email = '%s' and r.name = 'Sales representative'
                        """.formatted(email));
                statement.execute("""
                        update customers.party set owner_id = (select id from access.account where email = '%s')
                         where abs(hashtext((%s)::text)) %% 100 = %d
                        """.formatted(email, dealt, rest));
            }
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze customers.party");
        }
    }
}
