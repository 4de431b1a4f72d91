package rapport.intake.running;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.journal.Restored;
import rapport.journal.Restoring;

/// Lets rows wait again whose answer was taken back, and no longer wait whose answer came back, so that the account of
/// the import still adds up.
@Component
class AnswersTakenBack implements Restoring {
    private final DSLContext db;

    AnswersTakenBack(DSLContext db) {
        this.db = db;
    }

    @Override
    public void restored(Restored rows) {
        if (!rows.columns().containsKey("intake.answer")) {
            return;
        }
        var subjects = DSL.val(rows.subjects().toArray(UUID[]::new));
        var imports = DSL.val(
                db.fetch("""
                        select id from intake.import
                         where id = any({0})
                            or id in (select a.import_id from intake.answer a where a.party_id = any({0}))
                            or id in (select r.import_id from intake.source_record r where r.party_id = any({0}) and r.asked)
                         order by id for update
                        """, subjects).map(row -> row.get(0, UUID.class)).toArray(UUID[]::new));
        db.execute("""
                with now as (
                    select r.import_id, r.row_number, a.party_id, coalesce(a.outcome, 'WAITING') as outcome
                      from intake.source_record r
                      left join intake.answer a using (import_id, row_number)
                     where r.import_id = any({0}) and r.asked
                       and r.outcome <> coalesce(a.outcome, 'WAITING'))
                update intake.source_record r
                   set outcome = now.outcome, party_id = now.party_id, reason = ''
                  from now
                 where (r.import_id, r.row_number) = (now.import_id, now.row_number)
                """, imports);
        db.execute("""
                update intake.import i
                   set created = n.created, updated = n.updated, unchanged = n.unchanged, waiting = n.waiting
                  from (select import_id,
                               count(*) filter (where outcome = 'CREATED') as created,
                               count(*) filter (where outcome = 'UPDATED') as updated,
                               count(*) filter (where outcome = 'UNCHANGED') as unchanged,
                               count(*) filter (where outcome = 'WAITING') as waiting
                          from intake.source_record where import_id = any({0}) group by import_id) n
                 where i.id = n.import_id
                """, imports);
    }
}
