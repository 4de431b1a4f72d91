package rapport.customers.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.val;
import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.IDENTIFIER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PREFERENCE;
import static rapport.customers.db.Tables.PURPOSE;
import static rapport.customers.db.Tables.QUIET_HOURS;
import static rapport.customers.db.Tables.SUPPRESSION;
import static rapport.customers.db.Tables.SUPPRESSION_LIST;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.SourceId;
import rapport.customers.Sources;
import rapport.customers.facts.IdentifierKind;
import rapport.customers.household.HouseholdRole;
import rapport.journal.ChangeSets;
import rapport.journal.NamedAct;
import rapport.journal.Source;
import rapport.testing.House;
import rapport.testing.RunningRapport;

/// Whether one may contact somebody is asked one by one and over many at once; random parties with random words,
/// hours and lists show that both agree. What went wrong is told with the number that the dice began with; put it into
/// `-Drapport.dice=…` to see it again.
@RunningRapport
class BothWaysOfAskingTest {
    private static final int PARTIES = 80;
    private static final int HOUSEHOLDS = 20;
    private static final int QUESTIONS = 60;
    private static final List<String> ZONES =
            List.of("Europe/Oslo", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "UTC", "Australia/Lord_Howe");
    private static final Instant LATEST = Instant.parse("2026-11-01T06:00:00Z");

    private final MayContact may;
    private final DSLContext db;
    private final Sources sources;
    private final ChangeSets changeSets;
    private final TransactionTemplate transaction;
    private final House house;
    private final long began = Long.getLong("rapport.dice", new Random().nextLong());
    private final Random dice = new Random(began);

    BothWaysOfAskingTest(
            MayContact may,
            DSLContext db,
            Sources sources,
            ChangeSets changeSets,
            TransactionTemplate transaction,
            House house) {
        this.may = may;
        this.db = db;
        this.sources = sources;
        this.changeSets = changeSets;
        this.transaction = transaction;
        this.house = house;
    }

    @Test
    void one_by_one_and_all_at_once_give_the_same_answer() {
        changeSets.during(
                NamedAct.of(null, "Try something", Source.CONSOLE),
                () -> transaction.executeWithoutResult(status -> {
                    agree();
                    status.setRollbackOnly();
                }));
    }

    private void agree() {
        List<PurposeId> purposes = purposes();
        Set<PartyId> parties = new HashSet<>(parties(purposes));
        if (dice.nextBoolean()) {
            db.insertInto(QUIET_HOURS)
                    .set(QUIET_HOURS.BEGIN_AT, time())
                    .set(QUIET_HOURS.END_AT, time())
                    .onConflictDoNothing()
                    .execute();
        }
        int allowed = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            PurposeId purpose = any(purposes);
            ContactChannel channel = any(List.of(ContactChannel.values()));
            Instant at = moment();
            Set<PartyId> now = new HashSet<>();
            Set<PartyId> whenever = new HashSet<>();
            for (PartyId party : parties) {
                switch (may.ask(party, purpose, channel, at, Locale.UK)) {
                    case Permission.Allowed _ -> {
                        now.add(party);
                        whenever.add(party);
                    }
                    case Permission.NotNow _ -> whenever.add(party);
                    case Permission.Forbidden _ -> {}
                }
            }
            var which = PARTY.ID.in(parties);
            var said = "%s %s at %s, dice %s".formatted(purpose, channel, at, began);
            assertThat(db.select(PARTY.ID)
                            .from(PARTY)
                            .where(which)
                            .and(may.now(PARTY.ID, val(purpose, PURPOSE.ID), channel, val(at)))
                            .fetchSet(PARTY.ID))
                    .as(said)
                    .isEqualTo(now);
            assertThat(db.select(PARTY.ID)
                            .from(PARTY)
                            .where(which)
                            .and(may.whenever(PARTY.ID, val(purpose, PURPOSE.ID), channel, val(at)))
                            .fetchSet(PARTY.ID))
                    .as(said)
                    .isEqualTo(whenever);
            allowed += now.size();
        }
        assertThat(allowed)
                .as("neither always nor never, dice %s", began)
                .isBetween(QUESTIONS * PARTIES / 50, QUESTIONS * PARTIES * 49 / 50);
    }

    private List<PurposeId> purposes() {
        var made = new ArrayList<PurposeId>();
        for (LegalBasis basis : LegalBasis.values()) {
            for (int n = 0; n < 2; n++) {
                made.add(db.insertInto(PURPOSE)
                        .set(PURPOSE.KEY, "dice_" + basis.name().toLowerCase(Locale.ROOT) + n)
                        .set(PURPOSE.NAME, "Dice " + basis + n)
                        .set(PURPOSE.BASIS, basis)
                        .set(PURPOSE.RETIRED_AT, n == 1 && dice.nextInt(4) == 0 ? LATEST : null)
                        .returning(PURPOSE.ID)
                        .fetchSingle(PURPOSE.ID));
            }
        }
        return made;
    }

    private List<PartyId> parties(List<PurposeId> purposes) {
        SourceId source = sources.named(Sources.SCREEN);
        UUID list = db.insertInto(SUPPRESSION_LIST)
                .set(SUPPRESSION_LIST.NAME, "Dice")
                .returning(SUPPRESSION_LIST.ID)
                .fetchSingle(SUPPRESSION_LIST.ID);
        suppress(list, "EMAIL", "barred@dice.example");
        suppress(list, "DOMAIN", "barred.example");
        suppress(list, "PHONE", "+4712345678");
        var made = new ArrayList<PartyId>();
        for (int n = 0; n < PARTIES; n++) {
            PartyId party = db.insertInto(PARTY)
                    .set(PARTY.KIND, dice.nextBoolean() ? PartyKind.PERSON : PartyKind.ORGANISATION)
                    .set(PARTY.NAME, "Dice " + n)
                    .set(PARTY.SORT_KEY, "dice")
                    .set(PARTY.CREATED_BY, house.firstAdministrator().id())
                    .returning(PARTY.ID)
                    .fetchSingle(PARTY.ID);
            made.add(party);
            addresses(party, n, source);
            likes(party);
            purposes.forEach(purpose -> words(party, purpose, source));
            words(party, null, source);
        }
        made.addAll(households(List.copyOf(made), purposes, source));
        return made;
    }

    /// Some without members, some with several; who lives nowhere any more counts for none.
    private List<PartyId> households(List<PartyId> people, List<PurposeId> purposes, SourceId source) {
        var made = new ArrayList<PartyId>();
        for (int n = 0; n < HOUSEHOLDS; n++) {
            PartyId home = db.insertInto(PARTY)
                    .set(PARTY.KIND, PartyKind.HOUSEHOLD)
                    .set(PARTY.NAME, "Dice home " + n)
                    .set(PARTY.SORT_KEY, "dice")
                    .set(PARTY.CREATED_BY, house.firstAdministrator().id())
                    .returning(PARTY.ID)
                    .fetchSingle(PARTY.ID);
            made.add(home);
            for (int m = 0; m < n % 4; m++) {
                db.insertInto(HOUSEHOLD_MEMBER)
                        .set(HOUSEHOLD_MEMBER.HOUSEHOLD_ID, home)
                        .set(HOUSEHOLD_MEMBER.PARTY_ID, people.get(4 * n + m))
                        .set(HOUSEHOLD_MEMBER.ROLE, HouseholdRole.OTHER)
                        .set(HOUSEHOLD_MEMBER.SINCE, LocalDate.of(2020, 1, 1))
                        .set(HOUSEHOLD_MEMBER.UNTIL, dice.nextInt(4) == 0 ? LocalDate.of(2024, 1, 1) : null)
                        .execute();
            }
            if (dice.nextInt(3) == 0) {
                addresses(home, PARTIES + n, source);
            }
            likes(home);
            words(home, any(purposes), source);
            if (dice.nextBoolean()) {
                words(home, null, source);
            }
        }
        return made;
    }

    private void suppress(UUID list, String kind, String normal) {
        db.insertInto(SUPPRESSION)
                .set(SUPPRESSION.LIST_ID, list)
                .set(SUPPRESSION.KIND, kind)
                .set(SUPPRESSION.NORMAL, normal)
                .set(SUPPRESSION.WRITTEN, normal)
                .execute();
    }

    private void addresses(PartyId party, int n, SourceId source) {
        var some = List.of(
                "free" + n + "@dice.example", "barred@dice.example", "x@barred.example", "x@sub.barred.example");
        for (String email : List.of(any(some), "own" + n + "@dice.example")) {
            identifier(party, IdentifierKind.EMAIL, email, source);
        }
        if (dice.nextInt(3) == 0) {
            identifier(party, IdentifierKind.PHONE, dice.nextBoolean() ? "+4712345678" : "+4787654321", source);
        }
    }

    private void identifier(PartyId party, IdentifierKind kind, String normal, SourceId source) {
        db.insertInto(IDENTIFIER)
                .set(IDENTIFIER.PARTY_ID, party)
                .set(IDENTIFIER.KIND, kind)
                .set(IDENTIFIER.WRITTEN, normal)
                .set(IDENTIFIER.NORMAL, normal)
                .set(IDENTIFIER.SOURCE_ID, source)
                .execute();
    }

    private void likes(PartyId party) {
        if (dice.nextInt(3) > 0) {
            boolean hours = dice.nextBoolean();
            db.insertInto(PREFERENCE)
                    .set(PREFERENCE.PARTY_ID, party)
                    .set(PREFERENCE.CHANNEL, ContactChannel.EMAIL)
                    .set(PREFERENCE.TIME_ZONE, dice.nextBoolean() ? any(ZONES) : null)
                    .set(PREFERENCE.QUIET_FROM, hours ? time() : null)
                    .set(PREFERENCE.QUIET_UNTIL, hours ? time() : null)
                    .execute();
        }
    }

    /// As after merges: words may overlap, but only one of them holds without an end.
    private void words(PartyId party, @Nullable PurposeId purpose, SourceId source) {
        for (ContactChannel channel : ContactChannel.values()) {
            int count = dice.nextInt(3);
            for (int n = 0; n < count; n++) {
                Instant since = moment();
                db.insertInto(CONSENT)
                        .set(CONSENT.PARTY_ID, party)
                        .set(CONSENT.PURPOSE_ID, purpose)
                        .set(CONSENT.CHANNEL, channel)
                        .set(CONSENT.STANDING, standing(purpose != null))
                        .set(CONSENT.SINCE, since)
                        .set(CONSENT.UNTIL, n == 0 ? null : since.plusSeconds(dice.nextInt(90) * 86_400L))
                        .set(CONSENT.GIVEN, Given.FORM)
                        .set(CONSENT.SOURCE_ID, source)
                        .execute();
            }
        }
    }

    private Standing standing(boolean ofPurpose) {
        return ofPurpose
                ? any(List.of(Standing.OPTED_IN, Standing.OPTED_IN, Standing.OPTED_OUT, Standing.ASKED))
                : any(List.of(Standing.OPTED_OUT, Standing.LIFTED, Standing.LIFTED));
    }

    private Instant moment() {
        return LATEST.minusSeconds(dice.nextInt(400 * 24 * 4) * 900L);
    }

    private LocalTime time() {
        return LocalTime.of(dice.nextInt(24), dice.nextInt(4) * 15);
    }

    private <T> T any(List<T> some) {
        return some.get(dice.nextInt(some.size()));
    }
}
