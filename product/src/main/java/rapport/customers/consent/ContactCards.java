package rapport.customers.consent;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static rapport.customers.db.Tables.CONSENT;
import static rapport.customers.db.Tables.PARTY;
import static rapport.customers.db.Tables.PREFERENCE;
import static rapport.customers.db.Tables.PURPOSE;
import static rapport.customers.db.Tables.SOURCE;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.customers.FactSight;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartySight;
import rapport.customers.Sources;
import rapport.web.Formats;

/// Reads what a party said about being contacted, with one statement.
@Component
class ContactCards {
    private static final int MOST = 200;

    record SaidRow(
            @Nullable PurposeId purpose,
            @Nullable String about,
            ContactChannel channel,
            Standing standing,
            Given given,
            Instant since,
            @Nullable Instant until,
            String wording,
            String remark,
            String source,
            @Nullable String by) {}

    record Row(
            PartyKind kind,
            boolean editable,
            @Nullable ContactChannel channel,
            @Nullable String zone,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            List<SaidRow> said) {}

    private static final Field<List<SaidRow>> SAID = multiset(select(
                            CONSENT.PURPOSE_ID,
                            PURPOSE.NAME,
                            CONSENT.CHANNEL,
                            CONSENT.STANDING,
                            CONSENT.GIVEN,
                            CONSENT.SINCE,
                            CONSENT.UNTIL,
                            CONSENT.WORDING,
                            CONSENT.REMARK,
                            SOURCE.NAME,
                            Owners.nameOf(field("{0}", OwnerId.class, CONSENT.RECORDED_BY)))
                    .from(CONSENT)
                    .join(SOURCE)
                    .on(SOURCE.ID.eq(CONSENT.SOURCE_ID))
                    .leftJoin(PURPOSE)
                    .on(PURPOSE.ID.eq(CONSENT.PURPOSE_ID))
                    .where(CONSENT.PARTY_ID.eq(PARTY.ID))
                    .orderBy(
                            CONSENT.PURPOSE_ID.isNotNull(),
                            PURPOSE.NAME,
                            CONSENT.CHANNEL,
                            CONSENT.SINCE.desc(),
                            CONSENT.ID.desc())
                    .limit(MOST))
            .convertFrom(rows -> rows.map(Records.mapping(SaidRow::new)));

    private final DSLContext db;
    private final CompanyDay companyDay;

    ContactCards(DSLContext db, CompanyDay companyDay) {
        this.db = db;
        this.companyDay = companyDay;
    }

    /// Empty when there is no such party, none that the viewer may see, or not this of it.
    Optional<Row> row(PartyId party, Viewer viewer) {
        return db.select(
                        PARTY.KIND,
                        field(PartySight.of(PARTY, viewer, Right.EDIT)),
                        PREFERENCE.CHANNEL,
                        PREFERENCE.TIME_ZONE,
                        PREFERENCE.QUIET_FROM,
                        PREFERENCE.QUIET_UNTIL,
                        SAID)
                .from(PARTY)
                .leftJoin(PREFERENCE)
                .on(PREFERENCE.PARTY_ID.eq(PARTY.ID))
                .where(PARTY.ID.eq(party))
                .and(PartySight.of(viewer))
                .fetchOptional(Records.mapping(Row::new))
                .filter(row -> FactSight.of(row.kind(), viewer).shows(PartyField.CONSENT));
    }

    Optional<ContactCard> find(PartyId party, Viewer viewer) {
        return row(party, viewer).map(row -> card(party, row, viewer));
    }

    static PreferenceForm preferences(Row row) {
        return new PreferenceForm(
                row.channel() == null ? "" : row.channel().name(),
                row.zone(),
                row.from() == null ? "" : row.from().toString(),
                row.until() == null ? "" : row.until().toString());
    }

    private ContactCard card(PartyId party, Row row, Viewer viewer) {
        boolean open = viewer.mayWrite()
                && row.editable()
                && FactSight.of(row.kind(), viewer).opens(PartyField.CONSENT);
        Formats formats = viewer.formats().in(companyDay.zone());
        return new ContactCard(
                party.toString(),
                open,
                likes(row),
                words(party, row.said().stream().filter(said -> said.until() == null), formats),
                words(party, row.said().stream().filter(said -> said.until() != null), formats),
                null,
                null,
                "",
                "");
    }

    private static List<String> likes(Row row) {
        var sentences = new ArrayList<String>();
        if (row.channel() != null) {
            sentences.add("Best reached " + row.channel().by());
        }
        if (row.from() != null && row.until() != null) {
            sentences.add("Not from " + row.from() + " until " + row.until());
        }
        if (row.zone() != null) {
            sentences.add("Lives by the time of " + row.zone().replace('_', ' '));
        }
        return sentences;
    }

    private static List<ContactCard.Word> words(PartyId party, Stream<SaidRow> said, Formats formats) {
        return said.map(row -> word(party, row, formats)).toList();
    }

    private static ContactCard.Word word(PartyId party, SaidRow row, Formats formats) {
        boolean everything = row.purpose() == null;
        return new ContactCard.Word(
                everything
                        ? "Anything " + row.channel().by()
                        : row.about() + " " + row.channel().by(),
                everything && row.standing() == Standing.OPTED_OUT
                        ? row.channel().not()
                        : row.standing().label(),
                row.standing().tone(),
                proof(row, formats),
                row.wording(),
                row.remark(),
                "/parties/" + party + "/contact/new?channel=" + row.channel() + "&purpose="
                        + (everything ? "" : row.purpose()) + "&standing=" + opposite(row));
    }

    private static Standing opposite(SaidRow row) {
        if (row.standing() != Standing.OPTED_OUT) {
            return Standing.OPTED_OUT;
        }
        return row.purpose() == null ? Standing.LIFTED : Standing.OPTED_IN;
    }

    private static String proof(SaidRow row, Formats formats) {
        String until = row.until() == null ? "" : " until " + formats.date(row.until());
        String by = row.by() == null ? "" : ", written down by " + row.by();
        String source = row.source().equals(Sources.SCREEN) ? "" : ", from " + row.source();
        return row.given().words() + " on " + formats.date(row.since()) + until + by + source;
    }
}
