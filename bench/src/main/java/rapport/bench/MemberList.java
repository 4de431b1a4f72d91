package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The filtered list of a million people once more, for a member who may see one in a hundred of them: no slower than
/// twice what it is for somebody who sees all.
final class MemberList implements Measurement {
    private static final String MEMBER = "member@rapport.example";
    private static final int SEEN_ONE_OF = 100;

    @Override
    public String name() {
        return "member-list";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Million.start(site)) {
            try (var database = program.database()) {
                employ(database);
            }
            var everybody = pages(program.signIn());
            var member = pages(program.signIn(MEMBER));
            return List.of(
                    Figure.atMost(
                            "filtered list for a member who may see 1 % of 1,000,000, p50",
                            member.p50(), 2 * everybody.p50(), "ms"),
                    Figure.note("the same for somebody who sees all, p50", Numbers.text(everybody.p50()) + " ms"),
                    Figure.note("the same for the member, p99", Numbers.text(member.p99()) + " ms"));
        }
    }

    private static Latencies pages(String cookie) throws IOException, InterruptedException {
        byte[] request = KeepAlive.get(
                "/people?filter=" + URLEncoder.encode(FilteredList.MANY, StandardCharsets.UTF_8), "Cookie", cookie);
        return Load.ONE.run(_ -> request, 200);
    }

    /// A sales representative with the administrator's password, who owns every hundredth person and organisation.
    private static void employ(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("select journal.name(uuidv7(), null, 'Employ a member', 'CONSOLE', '', '')");
            int employed = statement.executeUpdate("""
                    insert into access.account (email, name, password_hash)
                    select '%s', 'Member', password_hash from access.account where email = '%s'
                        on conflict do nothing
                    """.formatted(MEMBER, Program.EMAIL));
            if (employed == 1) {
                statement.execute("""
                        insert into access.account_role (account_id, role_id)
                        select a.id, r.id from access.account a, access.role r
                         where a.email = '%s' and r.name = 'Sales representative'
                        """.formatted(MEMBER));
                statement.execute("""
                        update customers.party set owner_id = (select id from access.account where email = '%s')
                         where abs(hashtext(id::text)) %% %d = 0
                        """.formatted(MEMBER, SEEN_ONE_OF));
            }
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze customers.party");
        }
    }
}
