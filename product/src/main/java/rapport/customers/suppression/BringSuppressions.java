package rapport.customers.suppression;

import static rapport.customers.db.Tables.SUPPRESSION;
import static rapport.customers.db.Tables.SUPPRESSION_LIST;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.company.Companies;
import rapport.customers.facts.Country;
import rapport.customers.facts.Reading;
import rapport.database.BulkInsert;

/// Brings lines to a list, which is made where there is none of the name, and accounts for each of them.
@Service
class BringSuppressions {
    static final String TAKEN = "taken";
    static final int MOST = 100_000;

    private static final String STOOD = "stands there already";

    private final DSLContext db;
    private final Companies companies;

    BringSuppressions(DSLContext db, Companies companies) {
        this.db = db;
        this.companies = companies;
    }

    @Transactional
    SuppressionAccount to(String name, List<String> lines) {
        UUID list = named(name);
        Country country = country();
        var wanted = new LinkedHashMap<Barred, String>();
        var read = new ArrayList<Reading<Barred>>();
        for (String line : lines) {
            Reading<Barred> one = Barred.read(line, country);
            read.add(one);
            if (one instanceof Reading.Understood<Barred>(var barred)) {
                wanted.putIfAbsent(key(barred), barred.written());
            }
        }
        Set<Barred> fresh = new HashSet<>(wanted.keySet());
        fresh.removeAll(standing(list, wanted.keySet()));
        List<Barred> rows = wanted.keySet().stream().filter(fresh::contains).toList();
        BulkInsert.into(SUPPRESSION, rows)
                .set(SUPPRESSION.LIST_ID, _ -> list)
                .set(SUPPRESSION.KIND, row -> row.kind().name())
                .set(SUPPRESSION.NORMAL, Barred::normal)
                .set(SUPPRESSION.WRITTEN, row -> wanted.getOrDefault(row, row.normal()))
                .runIgnoringConflicts(db);
        var account = new ArrayList<SuppressionAccount.Line>();
        for (int i = 0; i < lines.size(); i++) {
            account.add(line(i + 1, lines.get(i), read.get(i), fresh));
        }
        return new SuppressionAccount(name, account);
    }

    /// The first line that says an address takes its place; a later one finds it there.
    private static SuppressionAccount.Line line(int number, String text, Reading<Barred> read, Set<Barred> fresh) {
        return switch (read) {
            case Reading.Refused<Barred>(var sentence) -> new SuppressionAccount.Line(number, text, true, sentence);
            case Reading.Understood<Barred>(var barred) ->
                new SuppressionAccount.Line(number, text, false, fresh.remove(key(barred)) ? TAKEN : STOOD);
        };
    }

    /// Two ways to write an address are the same address.
    private static Barred key(Barred barred) {
        return new Barred(barred.kind(), "", barred.normal());
    }

    private Set<Barred> standing(UUID list, Set<Barred> wanted) {
        String[] normals = wanted.stream().map(Barred::normal).toArray(String[]::new);
        return new HashSet<>(db.select(SUPPRESSION.KIND, SUPPRESSION.NORMAL)
                .from(SUPPRESSION)
                .where(SUPPRESSION.LIST_ID.eq(list))
                .and(DSL.condition("{0} = any({1})", SUPPRESSION.NORMAL, DSL.val(normals)))
                .fetch(row -> new Barred(Barred.Kind.valueOf(row.value1()), "", row.value2())));
    }

    private UUID named(String name) {
        db.execute("select pg_advisory_xact_lock(hashtext('customers.suppression_list'))");
        UUID known = db.select(SUPPRESSION_LIST.ID)
                .from(SUPPRESSION_LIST)
                .where(DSL.lower(SUPPRESSION_LIST.NAME).eq(DSL.lower(name)))
                .fetchOne(SUPPRESSION_LIST.ID);
        return known != null
                ? known
                : db.insertInto(SUPPRESSION_LIST)
                        .set(SUPPRESSION_LIST.NAME, name)
                        .returning(SUPPRESSION_LIST.ID)
                        .fetchSingle(SUPPRESSION_LIST.ID);
    }

    private @Nullable Country country() {
        String code = companies.get().country();
        return code.isEmpty() ? null : Country.of(code);
    }
}
