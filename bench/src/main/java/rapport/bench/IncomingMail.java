package rapport.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Twenty thousand mails of ten thousand people, half of them answers: how fast they stand on the
/// right timelines. They are put where fetching leaves them, by SQL, so that no mail server is
/// measured; that each came to whom its address belongs is counted in the end.
final class IncomingMail implements Measurement {
    private static final int PEOPLE = 10_000;
    private static final int MAILS = 20_000;
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final String ARRIVE = """
            insert into messages.box (name, address, host, port, security, user_name, next_at, paused_at, created_by)
            select 'Post', 'post@bench.example', 'imap.bench.example', 993, 'TLS', 'post', now(), now(), id
              from access.account limit 1;
            create temp table writer as
            select row_number() over () as n, written as email from customers.identifier where kind = 'EMAIL';
            insert into messages.message (state, box_id, header_id, thread_id, answers, from_address, from_name, sent_to,
                   subject, words, at)
            select 'RECEIVED', box.id, '<' || mail || '@bench.example>', uuidv7(),
                   case when mail %% 2 = 0 then array['<' || mail - 1 || '@bench.example>'] else '{}' end,
                   email, 'Somebody', array['post@bench.example'], 'Question ' || mail,
                   repeat('We would like to know when the press comes. ', 20), now() - mail * interval '1 minute'
              from generate_series(1, %d) mail, messages.box box, writer
             where writer.n = 1 + (mail / 2) %% (select count(*) from writer);
            """;

    /// The mail stands with whom its address belongs to. Where an address is that of several people, nobody can say to
    /// whom; it waits in the inbox until somebody does.
    private static final String ASTRAY = """
            select count(*) from messages.message mail
             where not exists (select from correspondence.filing filed
                                 join timeline.participation part on part.interaction_id = filed.interaction_id
                                 join customers.identifier told on told.party_id = part.party_id
                                where filed.message_id = mail.id and told.kind = 'EMAIL'
                                  and told.written = mail.from_address)
               and not (exists (select from correspondence.unfiled waits where waits.message_id = mail.id)
                    and (select count(distinct shared.party_id) from customers.identifier shared
                          where shared.kind = 'EMAIL' and shared.written = mail.from_address) > 1)
            """;

    @Override
    public String name() {
        return "incoming-mail";
    }

    @Override
    public List<Figure> measure(Site site) throws IOException, InterruptedException, SQLException {
        try (var program = Program.start(site, site.freshData("incoming-mail"));
                var database = program.database()) {
            Imports.run(program, Imports.file(site, PEOPLE));
            arrive(database);
            awaitFiled(database);
            double seconds = number(
                    database, "select extract(epoch from max(handled_at) - min(handled_at)) from messages.message");
            return List.of(
                    Figure.atLeast(
                            "incoming mail, filed to its timeline", (MAILS - BATCH) / seconds, 100, "messages/s"),
                    Figure.atMost("of 20,000 mails, those that stand elsewhere", number(database, ASTRAY), 1, ""));
        }
    }

    private static void arrive(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(ARRIVE.formatted(MAILS));
            statement.execute("set session_replication_role = default");
        }
    }

    private static void awaitFiled(Connection database) throws SQLException, InterruptedException, IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (number(database, "select count(*) from messages.message where handled_at is null") > 0) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("The mail is not filed after " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(500);
        }
    }

    private static double number(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
