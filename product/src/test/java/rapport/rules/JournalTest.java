package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

/// Every table is watched by the journal, or stands here with the reason why not.
class JournalTest {
    private static final Map<String, String> UNWATCHED = Map.ofEntries(
            Map.entry("access.session", "comes and goes with a browser; signing in is noted as an act"),
            Map.entry("access.sign_in_attempt", "is a log itself"),
            Map.entry("access.authenticator", "is a secret; turning it on and off is noted as an act"),
            Map.entry("access.recovery_code", "is a secret; making new ones is noted as an act"),
            Map.entry("access.provider", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("access.company_account", "tells who an account is elsewhere, from the first sign-on on"),
            Map.entry("access.passkey", "is a key; adding and removing it is noted as an act"),
            Map.entry("access.warning", "tells its person of an act that is noted itself"),
            Map.entry("access.sign_in_rule", "is a setting; changing it is noted as an act"),
            Map.entry("access.sealing", "is the key's mark"),
            Map.entry("access.spent_ticket", "comes and goes with signing in"),
            Map.entry("sales.tally", "follows from deals and their steps, in the same statement"),
            Map.entry("sales.lesson", "is learned anew each night from what is watched"),
            Map.entry("work.calendar_link", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("work.told_event", "tells which guests have heard of what"),
            Map.entry("work.linked_event", "tells which event stands elsewhere, and how"),
            Map.entry("messages.unreachable", "is a queue of addresses that are to be marked"),
            Map.entry("jobs.account_line", "is the account of an act"),
            Map.entry("access.owner", "follows from accounts and teams"),
            Map.entry("access.rights_version", "counts the changes of other tables"),
            Map.entry("access.known_browser", "comes and goes with a browser"),
            Map.entry("automation.arrival", "is a queue of what is to begin"),
            Map.entry("api.webhook", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("api.happened", "is a queue of what is to be told"),
            Map.entry("api.delivery", "tells what was delivered, for a month"),
            Map.entry("api.answered_request", "repeats what was answered, for a day"),
            Map.entry("customers.following", "tells for which source a job was begun"),
            Map.entry("customers.household_proposal", "follows from what people tell; a rejection is watched"),
            Map.entry("customers.known_word", "follows from the names of parties"),
            Map.entry("customers.locating", "tells how far the machine is"),
            Map.entry("customers.source", "is named in passing by whoever tells us something, and stays"),
            Map.entry("intake.arrival", "is the account of an act that is noted itself"),
            Map.entry("intake.connection", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("intake.connection_run", "is the account of an act that is noted itself"),
            Map.entry("intake.import", "is the account of an act that is noted itself"),
            Map.entry("intake.likeness", "is the account of an act: why a row was put to somebody"),
            Map.entry("intake.source_record", "is the account of an act: what came is kept as it came"),
            Map.entry("intake.upload", "is a file as it was handed in"),
            Map.entry("intake.upload_piece", "is a file as it was handed in"),
            Map.entry("jobs.job", "tells how far the machine is"),
            Map.entry("jobs.scheduled_tasks", "belongs to the scheduler"),
            Map.entry("matching.bulk_merge", "tells how far an act on many pairs is"),
            Map.entry("matching.bulk_merge_pair", "tells for which pairs such an act was begun"),
            Map.entry("matching.bulk_merge_member", "tells whom such an act has merged, until it is done"),
            Map.entry("matching.changed", "is a queue of what is to be compared"),
            Map.entry("matching.crowded_key", "follows from the keys of parties"),
            Map.entry("matching.model", "is what was learnt from parties"),
            Map.entry("matching.pair", "follows from what two parties tell; what was decided of them is watched"),
            Map.entry("matching.party_keys", "follows from what a party tells"),
            Map.entry("matching.searched", "tells how far a search is"),
            Map.entry("listing.bulk", "tells how far an act on many records is"),
            Map.entry("listing.bulk_target", "tells for which records such an act was begun"),
            Map.entry("listing.export", "tells how far an export is; asking for it is noted as an act"),
            Map.entry("listing.export_piece", "is a file that was taken along, for a week"),
            Map.entry("listing.preference", "is how one person likes to see a list"),
            Map.entry("messages.sending", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("messages.box", "is a setting with a secret; changing it is noted as an act"),
            Map.entry("messages.dispatch", "tells that the machine has begun to send"),
            Map.entry("messages.content", "is a file as it came; that it was attached is watched"),
            Map.entry("network.acquaintance", "follows from the timeline"),
            Map.entry("network.company", "follows from the timeline"),
            Map.entry("network.stale", "tells what has to follow from the timeline yet"),
            Map.entry("quality.measurement", "is what was counted, and follows from the records"),
            Map.entry("quality.counted", "is what was counted, and follows from the records"),
            Map.entry("quality.filled", "is what was counted, and follows from the records"),
            Map.entry("quality.proposal", "follows from the records; what is said to it is watched"),
            Map.entry("quality.sweep", "tells how far the machine is"),
            Map.entry("quality.acceptance", "tells what a job is for"),
            Map.entry("devices.device", "is a key, and comes and goes with a browser; adding it is noted as an act"),
            Map.entry("devices.delivery", "is a queue of what is to be told"),
            Map.entry("devices.letter", "is a queue of what is to be told"),
            Map.entry("devices.server_key", "is a secret of the machine"),
            Map.entry("devices.wish", "is how one person likes to hear"),
            Map.entry("notices.notice", "tells somebody what has become of an act"),
            Map.entry("work.feed", "is a key; making one is noted as an act"));

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void every_table_is_watched_or_stands_here_with_a_reason() {
        Set<String> tables = new TreeSet<>(database.db().fetch("""
                select n.nspname || '.' || t.relname as name
                  from pg_class t
                  join pg_namespace n on n.oid = t.relnamespace
                 where t.relkind in ('r', 'p') and not t.relispartition
                   and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'journal')
                   and t.relname <> 'migration_history'
                """).getValues("name", String.class));
        Set<String> watched = Set.copyOf(
                database.db().fetch("select heap from journal.watched").getValues("heap", String.class));

        assertThat(watched).doesNotContainAnyElementsOf(UNWATCHED.keySet());
        assertThat(tables).containsAll(UNWATCHED.keySet());
        tables.removeAll(watched);
        assertThat(tables)
                .as("Call journal.watch in the migration that makes it, or give the reason why not here")
                .containsExactlyInAnyOrderElementsOf(UNWATCHED.keySet());
    }

    @Test
    void every_column_of_a_watched_table_is_told_or_named_as_one_that_is_not() {
        assertThat(database.db().fetch("""
                        with told as (
                            select heap, unnest(columns || unwatched) as name from journal.watched),
                        standing as (
                            select w.heap, a.attname::text as name
                              from journal.watched w
                              join pg_attribute a on a.attrelid = w.heap::regclass
                             where a.attnum > 0 and not a.attisdropped)
                        (table standing except table told) union all (table told except table standing)
                        """).map(row -> row.get(0) + "." + row.get(1)))
                .as("Call journal.watch again in the migration that adds or drops a column")
                .isEmpty();
    }

    @Test
    void nobody_changes_a_watched_table_without_a_name() {
        var db = database.db();
        db.execute("select set_config('journal.named', '', true)");

        assertThatThrownBy(() -> db.execute("insert into access.account (email, name, password_hash)"
                        + " values ('nobody@halden.example', 'Nobody', '')"))
                .hasMessageContaining("Nobody said who changes this");
    }
}
