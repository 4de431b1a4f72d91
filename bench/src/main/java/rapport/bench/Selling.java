package rapport.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Two hundred thousand deals of three years with a million steps, five thousand of them open: the board, a card that
/// is moved on it, and the funnel of all that ever was. They are written by SQL.
final class Selling implements Measurement {
    private static final int WARM_UP = 200;
    private static final int TIMES = 200;

    /// A deal comes to one of four stages, and one in three that came to the last is won.
    private static final String DEALS = """
            create temp table deal as
            select uuidv7() as id, n::bigint, at, came, n > 195000 as open, came = 4 and n % 3 = 0 as won
              from generate_series(1, 200000) n,
                   lateral (select timestamptz '2023-12-01' + n * interval '1095 days' / 200000 as at) begun,
                   lateral (select 1 + (n * 7919 % 100 > 15)::int + (n * 7919 % 100 > 45)::int + (n * 7919 % 100 > 75)::int
                            as came) way;
            create temp table way as
            select array_agg(id order by position) as stages, (array_agg(pipeline_id))[1] as pipeline,
                   (select id from sales.loss_reason order by id limit 1) as reason,
                   (select id from customers.party order by id limit 1) as party,
                   (select id from access.account order by id limit 1) as account
              from sales.stage;
            insert into sales.opportunity (id, name, party_id, pipeline_id, stage_id, entered_at, amount, currency,
                   owner_id, standing, closed_at, closed_by, loss_reason_id, created_at, created_by, reached)
            select deal.id, 'Line ' || n, party, pipeline, stages[came], at + (came - 1) * interval '9 days',
                   1000 + n * 104729 % 90000, (array['NOK', 'EUR', 'SEK'])[1 + n % 3], account,
                   case when open then 'OPEN' when won then 'WON' else 'LOST' end,
                   case when not open then at + came * interval '9 days' end, case when not open then account end,
                   case when not open and not won then reason end, at, account, stages[1:came]
              from deal, way;
            insert into sales.step (opportunity_id, pipeline_id, at, moved_by, what, to_stage_id)
            select deal.id, pipeline, at, account, 'BEGUN', stages[1] from deal, way;
            insert into sales.step (opportunity_id, pipeline_id, at, moved_by, what, from_stage_id, to_stage_id, stayed)
            select deal.id, pipeline, at + place * interval '9 days', account, 'STAGE', stages[place], stages[place + 1],
                   n * place * 7907 % 1600000
              from deal, way, generate_series(1, 3) place where place < came;
            insert into sales.step (opportunity_id, pipeline_id, at, moved_by, what, from_stage_id, stayed)
            select deal.id, pipeline, at + came * interval '9 days', account, case when won then 'WON' else 'LOST' end,
                   stages[came], n * 7907 % 1600000
              from deal, way where not open;
            insert into sales.step (opportunity_id, pipeline_id, at, moved_by, what, from_value, to_value)
            select deal.id, pipeline, at, account, 'AMOUNT', '1 NOK', '2 NOK' from deal, way, generate_series(1, 2) where n % 10 < 7;
            """;

    @Override
    public String name() {
        return "selling";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("selling"));
                var database = program.database()) {
            String cookie = program.signIn();
            fill(program, database);
            String open = URLEncoder.encode("standing == \"OPEN\"", StandardCharsets.UTF_8);
            byte[] board = KeepAlive.get("/opportunities?as=board:stage&filter=" + open, "Cookie", cookie);
            byte[] found = KeepAlive.get("/opportunities?q=nordlys+123456", "Cookie", cookie);
            byte[] funnel = KeepAlive.get("/funnel?period=EVER", "Cookie", cookie);
            return List.of(
                    Figure.atMost(
                            "board of 5,000 open deals among 200,000, one client, p50",
                            Load.ONE.run(_ -> board, 200).p50(),
                            40,
                            "ms"),
                    Figure.atMost("a card is moved on it, p50", moves(program, database, cookie), 15, "ms"),
                    Figure.note(
                            "one deal among 200,000 of one customer found by that and by a number in its name, one client, p50",
                            Numbers.text(Load.ONE.run(_ -> found, 200).p50()) + " ms"),
                    Figure.atMost(
                            "funnel and velocity over 200,000 deals with " + steps(database)
                                    + " steps, one client, p50",
                            Load.ONE.run(_ -> funnel, 200).p50(),
                            150,
                            "ms"));
        }
    }

    private static void fill(Program program, Connection database)
            throws IOException, InterruptedException, SQLException {
        var made = program.send(program.request("/api/v1/organisations")
                .header("Authorization", "Bearer " + program.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\": \"Nordlys AS\"}")));
        if (made.statusCode() != 201) {
            throw new IOException("The customer was refused: " + made.statusCode() + " " + made.body());
        }
        try (var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(DEALS);
            statement.execute("set session_replication_role = default");
            statement.execute("select sales.tally_anew()");
            statement.execute("vacuum analyze sales.tally");
            statement.execute("vacuum analyze sales.opportunity");
            statement.execute("vacuum analyze sales.step");
        }
    }

    /// There and back, card after card.
    private static double moves(Program program, Connection database, String cookie)
            throws IOException, InterruptedException, SQLException {
        var took = new long[TIMES];
        try (var statement = database.createStatement();
                var cards = statement.executeQuery("""
                        select deal.id, deal.stage_id, (select s.id from sales.stage s where s.id <> deal.stage_id limit 1)
                          from sales.opportunity deal where standing = 'OPEN' limit %d
                        """.formatted(WARM_UP + TIMES))) {
            for (int time = -WARM_UP; time < TIMES && cards.next(); time++) {
                long begun = System.nanoTime();
                var answer = program.send(program.request("/lists/opportunities/cells/stage/" + cards.getString(1))
                        .header("Cookie", cookie)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(BodyPublishers.ofString("was=" + cards.getString(2) + "&value=" + cards.getString(3))));
                if (answer.statusCode() != 200) {
                    throw new IOException("A move answered " + answer.statusCode() + " " + answer.body());
                }
                if (time >= 0) {
                    took[time] = System.nanoTime() - begun;
                }
            }
        }
        return Latencies.of(List.of(took), 1).p50();
    }

    private static String steps(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select to_char(count(*), 'FM9,999,999') from sales.step")) {
            row.next();
            return row.getString(1);
        }
    }
}
