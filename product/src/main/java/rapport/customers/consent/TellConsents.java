package rapport.customers.consent;

import static rapport.customers.db.Tables.CONSENT;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.database.BulkInsert;
import rapport.web.Formats;

/// Writes down what a file tells of what many people said about being contacted, each word with
/// its proof. A file may be old: what it says counts only as far as [Heard#against] lets it.
@Service
public class TellConsents {
    private record About(
            PartyId party, ContactChannel channel, @Nullable PurposeId purpose) {}

    /// A word that holds: one that stood before has an id, one of this file does not.
    private static final class Holding {
        private final @Nullable UUID id;
        private final Heard.Before said;
        private @Nullable Instant until;

        private Holding(@Nullable UUID id, Heard.Before said) {
            this.id = id;
            this.said = said;
        }
    }

    private record Fresh(PartyId party, ConsentTold told, Holding holding) {}

    private final DSLContext db;
    private final Purposes purposes;
    private final CompanyDay companyDay;
    private final Clock clock;

    TellConsents(DSLContext db, Purposes purposes, CompanyDay companyDay, Clock clock) {
        this.db = db;
        this.purposes = purposes;
        this.companyDay = companyDay;
        this.clock = clock;
    }

    /// Of people whom the caller may change.
    ///
    /// @param all in the order in which they came
    /// @return what became of each, in that order
    @Transactional
    public List<Heard> of(List<FileWord> all, SourceId source, Viewer by) {
        if (!FactSight.of(PartyKind.PERSON, by).opens(PartyField.CONSENT)) {
            return all.stream()
                    .map(_ -> Heard.not("Your roles do not let you change what people agreed to."))
                    .toList();
        }
        Instant now = clock.instant();
        Formats formats = by.formats().in(companyDay.zone());
        Map<String, Purpose> byKey =
                purposes.all().stream().collect(Collectors.toMap(Purpose::key, Function.identity()));
        Map<About, Holding> holding = holding(all);
        var before = List.copyOf(holding.values());
        var fresh = new ArrayList<Fresh>();
        var heard = new ArrayList<Heard>();
        for (FileWord word : all) {
            Purpose purpose = byKey.get(word.purpose());
            if (!word.purpose().isEmpty() && (purpose == null || purpose.isRetired())) {
                heard.add(Heard.not("Nobody is contacted for “" + word.purpose() + "” any more."));
                continue;
            }
            ConsentTold told = word.told(purpose == null ? null : purpose.id(), now, companyDay.zone());
            var about = new About(word.party(), word.channel(), told.purpose());
            Holding held = holding.get(about);
            Heard one = told.problem(now)
                    .map(Heard::not)
                    .orElseGet(() -> Heard.against(held == null ? null : held.said, told, word.isDated(), formats));
            heard.add(one);
            if (one.written()) {
                if (held != null) {
                    held.until = told.since();
                }
                var next = new Holding(null, new Heard.Before(told.standing(), told.since()));
                holding.put(about, next);
                fresh.add(new Fresh(word.party(), told, next));
            }
        }
        end(before);
        write(fresh, source, by);
        return heard;
    }

    private Map<About, Holding> holding(Collection<FileWord> all) {
        var parties = all.stream().map(word -> word.party().value()).distinct().toArray(UUID[]::new);
        var holding = new LinkedHashMap<About, Holding>();
        db.select(CONSENT.ID, CONSENT.PARTY_ID, CONSENT.CHANNEL, CONSENT.PURPOSE_ID, CONSENT.STANDING, CONSENT.SINCE)
                .from(CONSENT)
                .where("{0} = any({1})", CONSENT.PARTY_ID, DSL.val(parties))
                .and(CONSENT.UNTIL.isNull())
                .orderBy(CONSENT.ID)
                .forUpdate()
                .forEach(row -> holding.put(
                        new About(row.value2(), row.value3(), row.value4()),
                        new Holding(row.value1().value(), new Heard.Before(row.value5(), row.value6()))));
        return holding;
    }

    private void end(List<Holding> before) {
        var ended = new HashMap<UUID, Instant>();
        before.forEach(one -> {
            if (one.until != null && one.id != null) {
                ended.put(one.id, one.until);
            }
        });
        if (!ended.isEmpty()) {
            db.execute(
                    "update customers.consent c set until = e.until from unnest({0}, {1}) e (id, until) where c.id = e.id",
                    DSL.val(ended.keySet().toArray(UUID[]::new)),
                    DSL.val(ended.values().toArray(Instant[]::new)));
        }
    }

    private void write(List<Fresh> fresh, SourceId source, Viewer by) {
        if (fresh.isEmpty()) {
            return;
        }
        BulkInsert.into(CONSENT, fresh)
                .set(CONSENT.PARTY_ID, Fresh::party)
                .set(CONSENT.PURPOSE_ID, one -> one.told().purpose())
                .set(CONSENT.CHANNEL, one -> one.told().channel())
                .set(CONSENT.STANDING, one -> one.told().standing())
                .set(CONSENT.GIVEN, one -> one.told().given())
                .set(CONSENT.SINCE, one -> one.told().since())
                .set(CONSENT.UNTIL, one -> one.holding().until)
                .set(CONSENT.WORDING, one -> one.told().wording())
                .set(CONSENT.REMARK, one -> one.told().remark())
                .set(CONSENT.SOURCE_ID, _ -> source)
                .set(CONSENT.RECORDED_BY, _ -> by.id())
                .run(db);
    }
}
