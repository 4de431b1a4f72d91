package rapport.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import rapport.testing.TestDatabase;

/// What every table of every module keeps to, asked of the database itself.
class SchemaTest {
    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void every_foreign_key_has_an_index_that_begins_with_its_columns() {
        var missing = database.db().fetch("""
                select c.conrelid::regclass || ': ' || c.conname as key
                  from pg_constraint c
                  join pg_class t on t.oid = c.conrelid
                  join pg_namespace n on n.oid = t.relnamespace
                 where c.contype = 'f' and not t.relispartition
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and not exists (
                       select from pg_index i
                        where i.indrelid = c.conrelid
                          and (select array_agg(k order by k)
                                 from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k)
                            = (select array_agg(k order by k) from unnest(c.conkey) k))
                 order by 1
                """);

        assertThat(missing.getValues("key")).isEmpty();
    }

    @Test
    void every_column_that_holds_a_state_says_which_states_there_are() {
        var unchecked = database.db().fetch("""
                select a.attrelid::regclass || '.' || a.attname as state
                  from pg_attribute a
                  join pg_class t on t.oid = a.attrelid
                  join pg_namespace n on n.oid = t.relnamespace
                 where t.relkind in ('r', 'p') and not t.relispartition and a.attnum > 0 and not a.attisdropped
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and a.atttypid = 'text'::regtype
                   and a.attname in ('state', 'kind', 'role', 'standing', 'outcome', 'channel', 'direction', 'scope', 'status')
                   and not exists (
                       select from pg_constraint c
                        where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any (c.conkey))
                 order by 1
                """);

        assertThat(unchecked.getValues("state")).isEmpty();
    }

    @Test
    void every_table_has_a_primary_key() {
        var without = database.db().fetch("""
                select t.oid::regclass::text as heap
                  from pg_class t
                  join pg_namespace n on n.oid = t.relnamespace
                 where t.relkind in ('r', 'p') and not t.relispartition
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')
                 order by 1
                """);

        assertThat(without.getValues("heap")).isEmpty();
    }
}
