package rapport.sales.enquiring;

import static rapport.sales.db.Tables.LEAD;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.customers.Parties;
import rapport.customers.PartyId;
import rapport.customers.facts.PartyFacts;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.sales.LeadId;
import rapport.timeline.Channel;
import rapport.timeline.Direction;
import rapport.timeline.InteractionKind;
import rapport.timeline.NewInteraction;
import rapport.timeline.PastInteraction;
import rapport.timeline.RecordInteraction;

/// What follows from an enquiry: it stands on the timeline, what they agreed to is written down, and whoever gets the
/// lead hears of it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowEnquiry {
    /// @param known whether we knew who asks
    /// @param told  of who asks
    record Lead(LeadId id, boolean known, PartyFacts told, OwnerId owner, Instant at, CameFrom from) {}

    private final DSLContext db;
    private final RecordInteraction record;
    private final AgreeByForm agree;
    private final Parties parties;
    private final Owners owners;
    private final Notices notices;

    FollowEnquiry(
            DSLContext db,
            RecordInteraction record,
            AgreeByForm agree,
            Parties parties,
            Owners owners,
            Notices notices) {
        this.db = db;
        this.record = record;
        this.agree = agree;
        this.parties = parties;
        this.owners = owners;
        this.notices = notices;
    }

    void with(WebForm form, Answers answers, Lead lead, Viewer by) {
        PartyId party = asker(lead.id());
        onTimeline(party, form, answers, lead.at(), by);
        if (answers.agrees()) {
            agree.to(party, form, answers, lead, by);
        }
        String subject = answers.of(Asked.SUBJECT);
        String sentence =
                answers.who() + " asks by the form “" + form.name() + "”" + (subject.isEmpty() ? "." : ": " + subject);
        owners.named(owners.within(lead.owner())).values().stream()
                .filter(one -> one.open() && !one.isTeam())
                .forEach(one -> notices.tell(
                        new AccountId(one.id().value()),
                        NoticeKind.NEWS,
                        sentence,
                        "See the lead",
                        "/leads/" + lead.id()));
    }

    PartyId asker(LeadId lead) {
        return db.select(LEAD.PARTY_ID).from(LEAD).where(LEAD.ID.eq(lead)).fetchSingle(LEAD.PARTY_ID);
    }

    /// No colleague had part in it.
    void onTimeline(PartyId party, WebForm form, Answers answers, Instant at, Viewer by) {
        var everybody = new ArrayList<PartyId>(List.of(party));
        everybody.addAll(parties.employersOf(List.of(party)));
        String subject = answers.of(Asked.SUBJECT);
        var told = new NewInteraction(
                InteractionKind.REQUEST,
                Channel.WEB,
                Direction.INBOUND,
                at,
                null,
                subject.isEmpty() ? form.title() : subject,
                answers.of(Asked.MESSAGE),
                "",
                "",
                null,
                everybody,
                null);
        record.many(List.of(new PastInteraction(told, "")), by.id());
    }
}
