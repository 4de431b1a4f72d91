package rapport.sales.calling;

import static rapport.sales.db.Tables.CALLED_LEAD;
import static rapport.sales.db.Tables.CALL_LIST;
import static rapport.sales.db.Tables.LEAD;

import gg.jte.Content;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.OwnerId;
import rapport.access.Right;
import rapport.access.Viewer;
import rapport.customers.PartyId;
import rapport.customers.PartyKind;
import rapport.customers.PartyNamed;
import rapport.customers.PartyPanel;
import rapport.customers.consent.ContactChannel;
import rapport.customers.consent.MayContact;
import rapport.customers.finding.PartyCells;
import rapport.sales.CallListId;
import rapport.sales.LeadId;
import rapport.sales.lead.LeadSight;
import rapport.timeline.TimelineKinds;
import rapport.work.hours.BusinessCalendars;

/// Reads what somebody needs who calls a lead, and asks whether it may be called.
@Component
@Transactional(readOnly = true)
class CallReading {
    /// What was typed into the form that is shown again; empty for a fresh one.
    record Typed(String words, String again, String problem) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    private final DSLContext db;
    private final CallingPages lists;
    private final MayContact mayContact;
    private final BusinessCalendars calendars;
    private final List<PartyPanel> panels;
    private final Clock clock;

    CallReading(
            DSLContext db,
            CallingPages lists,
            MayContact mayContact,
            BusinessCalendars calendars,
            List<PartyPanel> panels,
            Clock clock) {
        this.db = db;
        this.lists = lists;
        this.mayContact = mayContact;
        this.calendars = calendars;
        this.panels = panels;
        this.clock = clock;
    }

    /// Empty where there is no such call, or none whose lead the viewer may change.
    Optional<CallPage> page(CallListId list, LeadId lead, Typed typed, Viewer viewer) {
        var rights = viewer.rights();
        var name = PartyNamed.name(LEAD.PARTY_ID, rights).as("called");
        var kind = PartyNamed.kind(LEAD.PARTY_ID).as("kind");
        var company = PartyNamed.company(LEAD.PARTY_ID, rights).as("company");
        var phone = PartyNamed.phone(LEAD.PARTY_ID, rights).as("phone");
        var city = PartyNamed.openCity(LEAD.PARTY_ID, rights).as("city");
        Instant now = clock.instant();
        return db.select(CALL_LIST.NAME, LEAD.PARTY_ID, LEAD.INTEREST, LEAD.NOTE, LEAD.SOURCE)
                .select(CALLED_LEAD.TRIES, CALLED_LEAD.RESPONSE)
                .select(name, kind, company, phone, city)
                .from(CALLED_LEAD)
                .join(CALL_LIST)
                .on(CALL_LIST.ID.eq(CALLED_LEAD.CALL_LIST_ID))
                .join(LEAD)
                .on(LEAD.ID.eq(CALLED_LEAD.LEAD_ID))
                .where(CALLED_LEAD.CALL_LIST_ID.eq(list))
                .and(CALLED_LEAD.LEAD_ID.eq(lead))
                .and(LeadSight.of(viewer, Right.EDIT))
                .fetchOptional(row -> {
                    var counted = lists.counted(list, viewer);
                    PartyId party = row.get(LEAD.PARTY_ID);
                    String dial = Objects.requireNonNullElse(row.get(phone), "");
                    Response response = row.get(CALLED_LEAD.RESPONSE);
                    return new CallPage(
                            "/call-lists/" + list + "/calls/" + lead,
                            row.get(CALL_LIST.NAME),
                            "/call-lists/" + list,
                            counted.settled(),
                            counted.total(),
                            row.get(name),
                            "/leads/" + lead,
                            row.get(LEAD.INTEREST),
                            row.get(LEAD.NOTE),
                            Stream.of(row.get(company), row.get(city), row.get(LEAD.SOURCE))
                                    .filter(fact -> fact != null && !fact.isEmpty())
                                    .toList(),
                            PartyCells.shown(dial),
                            dial,
                            rights.may(TimelineKinds.INTERACTION, Right.CREATE)
                                    ? "/messages/new?party=" + party + "&about=lead:" + lead
                                    : "",
                            tries(row.get(CALLED_LEAD.TRIES)),
                            mayContact.askPersonally(
                                    party,
                                    ContactChannel.PHONE,
                                    now,
                                    viewer.formats().locale()),
                            response == null ? "" : response.label(),
                            typed.words(),
                            typed.again().isEmpty() ? nextWorkday(now, viewer).toString() : typed.again(),
                            typed.problem(),
                            story(party, row.get(kind), viewer));
                });
    }

    private static String tries(int tries) {
        return switch (tries) {
            case 0 -> "";
            case 1 -> "Tried once before";
            default -> "Tried " + tries + " times before";
        };
    }

    private LocalDate nextWorkday(Instant now, Viewer viewer) {
        LocalDate tomorrow = viewer.formats().day(now).plusDays(1);
        return calendars.of(OwnerId.of(viewer.id())).hours().workingDay(tomorrow);
    }

    private List<Content> story(PartyId party, PartyKind kind, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.side() == PartyPanel.Side.STORY && panel.isOf(kind))
                .flatMap(panel -> panel.of(party, viewer).stream())
                .toList();
    }
}
