package rapport.customers.consent;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.customers.consent.Holding.BARRED;
import static rapport.customers.consent.Holding.LIVES;
import static rapport.customers.consent.Holding.POINTER;
import static rapport.customers.consent.Holding.SAID;
import static rapport.customers.db.Tables.HOUSEHOLD_MEMBER;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PREFERENCE;
import static rapport.customers.db.Tables.PURPOSE;
import static rapport.customers.db.Tables.QUIET_HOURS;
import static rapport.customers.db.Tables.SUPPRESSION_LIST;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.customers.PartyId;
import rapport.customers.db.tables.HouseholdMember;
import rapport.customers.db.tables.Preference;
import rapport.customers.db.tables.Purpose;

/// The one question that every channel asks before it turns to a customer. It is answered for one
/// party, with the reason in words, or as a condition over any number of parties; both agree.
///
/// In this order: a retired purpose reaches nobody; a legal duty everybody. Otherwise a refusal
/// of the channel forbids, then an address on a list of those that must not be used, then a
/// refusal of the purpose. A purpose that rests on consent needs one that is confirmed. What
/// disturbs waits for the end of quiet hours: the party's own or the company's, in the party's
/// time zone or the company's.
///
/// A household may be contacted as one when it does not refuse and every member may be contacted.
/// What a member says counts for that member alone; what the household says of a channel, and a
/// shared address that must not be used, counts for everybody who lives there today.
@Component
public class MayContact {
    private record Hours(
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            @Nullable String zone) {}

    private static final Preference LIKES = PREFERENCE.as("likes");
    private static final HouseholdMember MEMBER = HOUSEHOLD_MEMBER.as("who_lives_there");

    private final DSLContext db;
    private final Companies companies;

    MayContact(DSLContext db, Companies companies) {
        this.db = db;
        this.companies = companies;
    }

    /// @param reader how whoever reads the reason writes days
    public Permission ask(PartyId party, PurposeId purpose, ContactChannel channel, Instant at, Locale reader) {
        Company company = companies.get();
        var words = new ProofWords(reader, company.timeZone());
        Field<Instant> moment = val(at);
        var onChannel = said(Holding.onChannel(PARTY.ID, channel, moment));
        var onPurpose = said(Holding.onPurpose(PARTY.ID, PURPOSE.ID, channel, moment));
        Field<Boolean> askedAlone = field(PARTY.ID.ne(party).or(notExists(membersOf(PARTY.ID))));
        List<Permission> all = db.select(
                        PURPOSE.NAME,
                        PURPOSE.BASIS,
                        field(PURPOSE.RETIRED_AT.isNotNull()),
                        onChannel,
                        onPurpose,
                        atHome(channel, moment),
                        suppressed(channel),
                        askedAlone,
                        begin(),
                        end(),
                        LIKES.TIME_ZONE)
                .from(PARTY)
                .join(PURPOSE)
                .on(PURPOSE.ID.eq(purpose))
                .leftJoin(LIKES)
                .on(LIKES.PARTY_ID.eq(PARTY.ID))
                .where(PARTY.ID.eq(party).or(PARTY.ID.in(membersOf(val(party, PARTY.ID)))))
                .orderBy(PARTY.ID.ne(party), PARTY.ID)
                .fetch(row -> new Wishes(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                channel,
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8(),
                                quiet(new Hours(row.value9(), row.value10(), row.value11()), company))
                        .at(at, words));
        return Permission.together(all)
                .orElseGet(() -> new Permission.Forbidden(
                        Permission.Reason.UNKNOWN, "There is no such customer, or no such purpose."));
    }

    /// The same for a word from one person to another, which serves no purpose that anybody was
    /// asked about: what counts is whether they want nothing on this channel, and whether their
    /// addresses may be used. Quiet hours count too.
    public Permission askPersonally(PartyId party, ContactChannel channel, Instant at, Locale reader) {
        Company company = companies.get();
        var words = new ProofWords(reader, company.timeZone());
        Field<Instant> moment = val(at);
        return db.select(
                        said(Holding.onChannel(PARTY.ID, channel, moment)),
                        atHome(channel, moment),
                        suppressed(channel),
                        begin(),
                        end(),
                        LIKES.TIME_ZONE)
                .from(PARTY)
                .leftJoin(LIKES)
                .on(LIKES.PARTY_ID.eq(PARTY.ID))
                .where(PARTY.ID.eq(party))
                .fetchOptional(row -> Wishes.personal(
                                channel,
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                quiet(new Hours(row.value4(), row.value5(), row.value6()), company))
                        .at(at, words))
                .orElseGet(() -> new Permission.Forbidden(Permission.Reason.UNKNOWN, "There is no such customer."));
    }

    /// Whether the party of a column may be contacted at that moment.
    ///
    /// @param party   a column of the statement
    /// @param purpose a column or a value
    public Condition now(Field<PartyId> party, Field<PurposeId> purpose, ContactChannel channel, Field<Instant> at) {
        Condition ever = whenever(party, purpose, channel, at);
        return channel.isDisturbing()
                ? ever.and(not(quiet(party, at))).and(notExists(membersOf(party).and(quiet(MEMBER.PARTY_ID, at))))
                : ever;
    }

    /// The same, quiet hours aside: who belongs in a campaign that waits for the hour of each.
    public Condition whenever(
            Field<PartyId> party, Field<PurposeId> purpose, ContactChannel channel, Field<Instant> at) {
        Purpose what = PURPOSE.as("what");
        return exists(selectOne()
                .from(what)
                .where(what.ID.eq(purpose))
                .and(what.RETIRED_AT.isNull())
                .and(what.BASIS
                        .eq(inline(LegalBasis.LEGAL_DUTY))
                        .or(not(refused(party, purpose, channel, at))
                                .and(notExists(membersOf(party))
                                        .and(agreed(what, party, purpose, channel, at))
                                        .or(exists(membersOf(party))
                                                .and(notExists(membersOf(party)
                                                        .and(refused(MEMBER.PARTY_ID, purpose, channel, at)
                                                                .or(not(agreed(
                                                                        what,
                                                                        MEMBER.PARTY_ID,
                                                                        purpose,
                                                                        channel,
                                                                        at)))))))))));
    }

    private static Condition refused(
            Field<PartyId> party, Field<PurposeId> purpose, ContactChannel channel, Field<Instant> at) {
        return Holding.saidSo(Holding.onChannel(party, channel, at), Standing.OPTED_OUT)
                .or(Holding.refusedAtHome(party, channel, at))
                .or(exists(selectOne().from(POINTER).join(BARRED).on(Holding.barred(party, channel))))
                .or(Holding.barredAtHome(party, channel))
                .or(Holding.saidSo(Holding.onPurpose(party, purpose, channel, at), Standing.OPTED_OUT));
    }

    private static Condition agreed(
            Purpose what, Field<PartyId> party, Field<PurposeId> purpose, ContactChannel channel, Field<Instant> at) {
        return what.BASIS
                .ne(inline(LegalBasis.CONSENT))
                .or(Holding.saidSo(Holding.onPurpose(party, purpose, channel, at), Standing.OPTED_IN));
    }

    /// Who lives in a household today; nobody in what is none.
    private static SelectConditionStep<Record1<PartyId>> membersOf(Field<PartyId> household) {
        return select(MEMBER.PARTY_ID)
                .from(MEMBER)
                .where(MEMBER.HOUSEHOLD_ID.eq(household))
                .and(MEMBER.UNTIL.isNull());
    }

    private Condition quiet(Field<PartyId> party, Field<Instant> at) {
        Field<LocalTime> local = field(
                "({0} at time zone coalesce({1}, {2}))::time",
                LocalTime.class,
                at,
                select(LIKES.TIME_ZONE)
                        .from(LIKES)
                        .where(LIKES.PARTY_ID.eq(party))
                        .asField(),
                val(companies.get().timeZone().getId()));
        Field<LocalTime> from = own(LIKES.QUIET_FROM, party, QUIET_HOURS.BEGIN_AT);
        Field<LocalTime> until = own(LIKES.QUIET_UNTIL, party, QUIET_HOURS.END_AT);
        Condition overDay = from.lt(until).and(local.ge(from)).and(local.lt(until));
        Condition overNight = from.ge(until).and(local.ge(from).or(local.lt(until)));
        return DSL.coalesce(field(overDay.or(overNight)), inline(false)).isTrue();
    }

    private static Field<LocalTime> own(Field<LocalTime> own, Field<PartyId> party, Field<LocalTime> company) {
        return DSL.coalesce(
                field(select(own).from(LIKES).where(LIKES.PARTY_ID.eq(party))),
                field(select(company).from(QUIET_HOURS)));
    }

    private static Field<LocalTime> begin() {
        return DSL.coalesce(LIKES.QUIET_FROM, field(select(QUIET_HOURS.BEGIN_AT).from(QUIET_HOURS)));
    }

    private static Field<LocalTime> end() {
        return DSL.coalesce(LIKES.QUIET_UNTIL, field(select(QUIET_HOURS.END_AT).from(QUIET_HOURS)));
    }

    private static @Nullable QuietHours quiet(Hours hours, Company company) {
        ZoneId zone = hours.zone() == null ? company.timeZone() : ZoneId.of(hours.zone());
        return hours.from() == null || hours.until() == null ? null : new QuietHours(hours.from(), hours.until(), zone);
    }

    private static Field<List<Wishes.Said>> said(Condition holding) {
        return multiset(select(SAID.STANDING, SAID.SINCE, SAID.GIVEN).from(SAID).where(holding))
                .convertFrom(rows -> rows.map(Records.mapping(Wishes.Said::new)));
    }

    /// What the household in which the party lives says.
    private static Field<List<Wishes.Said>> atHome(ContactChannel channel, Field<Instant> at) {
        return multiset(select(SAID.STANDING, SAID.SINCE, SAID.GIVEN)
                        .from(LIVES)
                        .join(SAID)
                        .on(Holding.onChannel(LIVES.HOUSEHOLD_ID, channel, at))
                        .where(Holding.livesToday(LIVES.PARTY_ID, PARTY.ID)))
                .convertFrom(rows -> rows.map(Records.mapping(Wishes.Said::new)));
    }

    /// Of the party, and of what its household shares.
    private static Field<List<Wishes.Suppressed>> suppressed(ContactChannel channel) {
        var own = select(POINTER.WRITTEN, SUPPRESSION_LIST.NAME)
                .from(POINTER)
                .join(BARRED)
                .on(Holding.barred(PARTY.ID, channel))
                .join(SUPPRESSION_LIST)
                .on(SUPPRESSION_LIST.ID.eq(BARRED.LIST_ID));
        var shared = select(POINTER.WRITTEN, SUPPRESSION_LIST.NAME)
                .from(LIVES)
                .join(POINTER)
                .on(POINTER.PARTY_ID.eq(LIVES.HOUSEHOLD_ID))
                .join(BARRED)
                .on(Holding.barred(LIVES.HOUSEHOLD_ID, channel))
                .join(SUPPRESSION_LIST)
                .on(SUPPRESSION_LIST.ID.eq(BARRED.LIST_ID))
                .where(Holding.livesToday(LIVES.PARTY_ID, PARTY.ID));
        return multiset(own.unionAll(shared)).convertFrom(rows -> rows.map(Records.mapping(Wishes.Suppressed::new)));
    }
}
