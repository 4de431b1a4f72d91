package rapport.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The strongest ways to a person in a network of 100,000 people and 1,000,000 relationships, of
/// whom forty colleagues know two thousand. Some know hundreds, most know a few; everybody works
/// somewhere, most report to somebody there. The network comes out of SQL with a seed, so it is
/// the same each time.
final class Introductions implements Measurement {
    private static final int PEOPLE = 100_000;
    private static final int FIRMS = 5_000;
    private static final int RELATIONSHIPS = 1_000_000;
    private static final int ASKED = 1_000;

    @Override
    public String name() {
        return "introductions";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.data("network"));
                var database = program.database()) {
            if (number(database, "select count(*) from customers.party") == 0) {
                System.err.println("  Making a network of 100,000 people, once …");
                fill(database);
            }
            while (number(database, "select count(*) from network.stale") > 0) {
                Thread.sleep(500);
            }
            Million.leaveMatching(database);
            var cookie = program.signIn();
            var requests = new ArrayList<byte[]>();
            for (UUID person : some(database)) {
                requests.add(KeepAlive.get("/people/" + person + "/introductions/ways", "Cookie", cookie));
            }
            var latencies = Load.ONE.run(n -> requests.get(n % requests.size()), 200);
            return List.of(
                    Figure.note(
                            "relationships",
                            Numbers.text(number(database, "select count(*) from customers.relationship"))),
                    Figure.note("strongest introductions, one client, p50", Numbers.text(latencies.p50()) + " ms"),
                    Figure.atMost("strongest introductions, one client, p99", latencies.p99(), 100, "ms"));
        }
    }

    private static void fill(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("select journal.name(null, null, 'Fill in a network', 'CONSOLE', '', ''), setseed(0.42)");
            statement.execute(
                    "select timeline.make_room_for(now() - make_interval(months => m)) from generate_series(0, 24) as m");
            statement.execute("""
                    create temporary table somebody on commit drop as
                    select n, uuidv7() as id from generate_series(1, %d) as n""".formatted(PEOPLE + FIRMS));
            statement.execute("alter table somebody add primary key (n)");
            statement.execute("""
                    insert into customers.party (id, kind, name, sort_key, created_by)
                    select id, case when n <= %d then 'PERSON' else 'ORGANISATION' end, 'Party ' || n, 'party ' || n,
                           (select id from access.account order by id limit 1)
                      from somebody""".formatted(PEOPLE));
            statement.execute("""
                    insert into customers.person (party_id, prefix, given, additional, family, suffix, name_order)
                    select id, '', 'Party', '', n::text, '', 'GIVEN_FIRST' from somebody where n <= %d""".formatted(PEOPLE));
            statement.execute(
                    "insert into customers.organisation (party_id) select id from somebody where n > " + PEOPLE);
            bonds(statement, "WORKS_FOR", """
                    select n as one, %1$d + 1 + floor(%2$d * power(random(), 1.5))::int as other
                      from generate_series(1, %1$d) as n""".formatted(PEOPLE, FIRMS));
            statement.execute("""
                    insert into customers.relationship (from_id, kind, to_id, source_id)
                    select from_id, 'REPORTS_TO', boss, source_id
                      from (select *, first_value(from_id) over (partition by to_id order by from_id) as boss
                              from customers.relationship) as w
                     where from_id <> boss""");
            bonds(statement, "KNOWS", """
                    select 1 + floor(%1$d * random())::int as one, 1 + floor(%1$d * power(random(), 1.7))::int as other
                      from generate_series(1, %2$d)""".formatted(PEOPLE, RELATIONSHIPS));
            statement.execute("""
                    delete from customers.relationship where id in (
                        select id from customers.relationship where kind = 'KNOWS'
                         offset %d - (select count(*) from customers.relationship where kind <> 'KNOWS'))""".formatted(RELATIONSHIPS));
            statement.execute("""
                    create temporary table talk on commit drop as
                    select uuidv7() as id, s.id as party_id, now() - make_interval(hours => (random() * 17000)::int) as at,
                           'Colleague ' || 1 + k % 40 as colleague
                      from generate_series(1, 12000) as k
                      join somebody s on s.n = 1 + (k * 7919) % 2000 * 50""");
            statement.execute("""
                    insert into timeline.interaction (id, occurred_at, kind, channel, direction, subject, recorded_by, colleague)
                    select talk.id, at, 'MEETING', 'FACE_TO_FACE', 'OUTBOUND', 'Talk', account.id, colleague
                      from talk, (select id from access.account order by id limit 1) as account""");
            statement.execute("""
                    insert into timeline.participation (party_id, occurred_at, interaction_id, channel)
                    select party_id, at, id, 'FACE_TO_FACE' from talk""");
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static void bonds(Statement statement, String kind, String pairs) throws SQLException {
        statement.execute("""
                insert into customers.relationship (from_id, kind, to_id, source_id)
                select one.id, '%s', other.id, (select id from customers.source order by id limit 1)
                  from (%s) as pair
                  join somebody one on one.n = pair.one
                  join somebody other on other.n = pair.other
                 where pair.one <> pair.other
                    on conflict do nothing""".formatted(kind, pairs));
    }

    private static List<UUID> some(Connection database) throws SQLException {
        var people = new ArrayList<UUID>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select id from customers.party where kind = 'PERSON' order by md5(name) limit %d""".formatted(ASKED))) {
            while (rows.next()) {
                people.add(rows.getObject(1, UUID.class));
            }
        }
        return people;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
