package rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A hundred thousand leads, each of somebody else, are shared out among a team of ten by how many open ones each of
/// them has; who asks goes along. The leads and those who ask are written by SQL, and whoever is new has been compared
/// with everybody else before.
final class SharingLeads implements Measurement {
    private static final int LEADS = 100_000;

    private static final String ASKED = """
            create temp table asked as
            select uuidv7() as id, uuidv7() as lead, n, (select id from access.account order by id limit 1) as account
              from generate_series(1, %d) n;
            insert into customers.party (id, kind, name, sort_key, created_by, owner_id)
            select id, 'PERSON', 'Asker ' || n, 'asker ' || n, account, account from asked;
            insert into customers.person (party_id, prefix, given, additional, family, suffix, name_order)
            select id, '', 'Asker', '', n::text, '', 'GIVEN_FIRST' from asked;
            insert into sales.lead (id, party_id, interest, owner_id, stood_since, created_at, created_by)
            select lead, id, 'Grippers', account, now(), now(), account from asked;
            insert into access.team (name) values ('Sellers');
            insert into access.account (email, name, password_hash)
            select 'seller-' || n || '@rapport.example', 'Seller ' || n, '' from generate_series(1, 10) n;
            insert into access.team_member (team_id, account_id)
            select team.id, account.id from access.team, access.account where account.name like 'Seller %%';
            """;

    private static final String LEFT =
            "select count(*) from sales.lead" + " where owner_id not in (select account_id from access.team_member)";

    @Override
    public String name() {
        return "sharing-leads";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("sharing-leads"));
                var database = program.database()) {
            String cookie = program.signIn();
            String team = fill(database);
            while (count("select count(*) from matching.changed", database) > 0) {
                Thread.sleep(200);
            }
            long begun = System.nanoTime();
            var answer = program.send(program.request("/lists/leads/bulk/share")
                    .header("Cookie", cookie)
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("everybody=true&answer=" + team + "&answer=BY_LOAD&answer=")));
            if (answer.statusCode() != 303) {
                throw new IOException("The leads were not shared out: " + answer.statusCode() + " " + answer.body());
            }
            while (count(LEFT, database) > 0) {
                Thread.sleep(50);
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            return List.of(Figure.atLeast(
                    "100,000 leads shared out among ten by load, who asks with them", LEADS / seconds, 10_000, "/s"));
        }
    }

    /// @return the id of the team
    private static String fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute("select journal.name(uuidv7(), null, 'Fill', 'CONSOLE', '', '')");
            statement.execute(ASKED.formatted(LEADS));
            database.commit();
            database.setAutoCommit(true);
            statement.execute("vacuum analyze sales.lead");
            statement.execute("vacuum analyze customers.party");
            try (var found = statement.executeQuery("select id from access.team where name = 'Sellers'")) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static long count(String sql, Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
