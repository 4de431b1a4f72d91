package rapport.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The week of a team of twenty, each with ten years of two appointments a working day and five
/// meetings that come again each week since then. They are written by SQL.
final class TeamCalendar implements Measurement {
    private static final String EVENTS = """
            create temp table colleague as
            with made as (
                insert into access.account (email, name, password_hash)
                select 'colleague' || n || '@rapport.example', 'Colleague ' || n, '' from generate_series(1, 20) n
                returning id)
            select row_number() over () as n, id from made;
            insert into work.piece (kind, subject, owner_id, due_at, ends_at, created_at, created_by)
            select 'APPOINTMENT', 'Talk ' || nth, id, begins, begins + interval '45 minutes', begins, id
              from colleague, generate_series(current_date - 3650, current_date + 30, interval '1 day') day,
                   generate_series(1, 2) nth, lateral (select day + (8 + (n + nth * 3) % 9) * interval '1 hour' as begins) at
             where extract(isodow from day) < 6;
            insert into work.piece (kind, subject, owner_id, due_at, ends_at, rule, zone, created_at, created_by)
            select 'APPOINTMENT', 'Weekly ' || nth, id, begins, begins + interval '30 minutes', 'FREQ=WEEKLY', 'Europe/Oslo',
                   begins, id
              from colleague, generate_series(1, 5) nth,
                   lateral (select current_date - 3640 + nth + interval '9 hours' as begins) at;
            """;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("calendar"));
                var database = program.database()) {
            fill(database);
            String cookie = program.signIn();
            byte[] team = KeepAlive.get("/calendar?as=team", "Cookie", cookie);
            return List.of(Figure.atMost(
                    "calendar week of a team of 20, " + events(database) + " events of 10 years, one client, p50",
                    Load.ONE.run(_ -> team, 200).p50(),
                    15,
                    "ms"));
        }
    }

    private static void fill(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("select journal.name(uuidv7(), null, 'Fill a calendar', 'CONSOLE', '', '')");
            statement.execute(EVENTS);
        }
        database.commit();
        database.setAutoCommit(true);
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze work.piece");
        }
    }

    private static String events(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select to_char(count(*), 'FM9,999,999') from work.piece")) {
            row.next();
            return row.getString(1);
        }
    }
}
