package rapport.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// A Rapport with a million people. It is filled once, by an import over the API; the interactions are written straight
/// into the tables: a thousand with one person, five each with fifty thousand others. Later runs find it as it was, and
/// an import that was cut short goes on.
final class Million {
    static final int PEOPLE = 1_000_000;
    private static final int THEIRS = 1_000;

    private Million() {}

    static Program start(Site site) throws IOException, InterruptedException, SQLException {
        var program = Program.start(site, site.data("million"));
        try {
            fill(program, site);
            return program;
        } catch (IOException | InterruptedException | SQLException | RuntimeException e) {
            program.close();
            throw e;
        }
    }

    private static void fill(Program program, Site site) throws IOException, InterruptedException, SQLException {
        try (var database = program.database()) {
            if (count(database, "select count(*) from intake.import") == 0) {
                System.err.println("  Bringing in a million people, once; this takes some minutes …");
                Imports.hand(program, Imports.file(site, PEOPLE));
            }
            while (count(database, "select count(*) from jobs.job where finished_at is null") > 0) {
                Thread.sleep(1000);
            }
            if (count(database, "select count(*) from (select from timeline.interaction limit 1)") == 0) {
                addInteractions(database);
            }
            leaveMatching(database);
        }
    }

    /// Comparing a million with each other keeps a core busy for half an hour and is measured by
    /// itself; what is measured here is measured without it.
    static void leaveMatching(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("truncate matching.changed");
        }
    }

    /// The person with a thousand interactions.
    static UUID talkative(Program program) throws IOException, SQLException {
        try (var database = program.database();
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select party_id from timeline.participation where party_id in
                            (select id from customers.party where kind = 'PERSON' order by id limit 1) limit 1""")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void addInteractions(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("select journal.name(null, null, 'Fill in interactions', 'CONSOLE', '', '')");
            statement.execute("""
                    select timeline.make_room_for(now() - make_interval(months => m)) from generate_series(0, 37) as m""");
            statement.execute("""
                    create temporary table touch on commit drop as
                    with chosen as (select id, row_number() over (order by id) as n
                                    from customers.party where kind = 'PERSON' order by id limit 50001)
                    select uuidv7() as id, chosen.id as party_id,
                           now() - make_interval(hours => (k * 26 + chosen.n %% 700)::int) as at,
                           (array['PHONE', 'E_MAIL', 'FACE_TO_FACE', 'WEB'])[1 + k %% 4] as channel, k
                      from chosen, generate_series(1, case when chosen.n = 1 then %d else 5 end) as k""".formatted(THEIRS));
            statement.execute("""
                    insert into timeline.interaction (id, occurred_at, kind, channel, direction, subject, body, outcome,
                                                      emotional_state, minutes, recorded_by, colleague)
                    select touch.id, at, (array['CALL', 'MESSAGE', 'MEETING', 'ORDER'])[1 + k % 4], channel, 'INBOUND',
                           'Talk number ' || k, repeat('What was said, and what to do about it. ', 1 + k % 8), 'Reached',
                           'PLEASED', k % 40, account.id, account.name
                      from touch, (select id, name from access.account order by id limit 1) as account""");
            statement.execute("""
                    insert into timeline.participation (party_id, occurred_at, interaction_id, channel)
                    select party_id, at, id, channel from touch
                    union all
                    select r.to_id, at, touch.id, channel from touch
                      join customers.relationship r on r.from_id = touch.party_id and r.kind = 'WORKS_FOR'""");
            statement.execute("""
                    update customers.party set last_interaction_at = t.at, last_channel = t.channel
                      from (select distinct on (party_id) party_id, occurred_at as at, channel
                              from timeline.participation order by party_id, occurred_at desc) as t
                     where party.id = t.party_id""");
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }
}
