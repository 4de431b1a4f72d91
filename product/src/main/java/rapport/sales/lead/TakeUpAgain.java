package rapport.sales.lead;

import static rapport.sales.db.Tables.LEAD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.customers.PartyNamed;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;

/// Takes up the leads again whose day has come, and tells those who look after them.
@Service
class TakeUpAgain {
    private final DSLContext db;
    private final Leads leads;
    private final Enquirers enquirers;
    private final Owners owners;
    private final Viewers viewers;
    private final Notices notices;

    TakeUpAgain(DSLContext db, Leads leads, Enquirers enquirers, Owners owners, Viewers viewers, Notices notices) {
        this.db = db;
        this.leads = leads;
        this.enquirers = enquirers;
        this.owners = owners;
        this.viewers = viewers;
        this.notices = notices;
    }

    boolean isDue(LocalDate today) {
        return db.fetchExists(LEAD, LEAD.RECYCLE_ON.le(today));
    }

    @Transactional
    void now(LocalDate today, Instant at) {
        List<Lead> due = db.selectFrom(LEAD)
                .where(LEAD.RECYCLE_ON.le(today))
                .orderBy(LEAD.ID)
                .forUpdate()
                .skipLocked()
                .fetch(Leads::read);
        for (Lead lead : due) {
            if (lead.takeUp(at) instanceof LeadMove.Moved(var moved)
                    && lead.standing() instanceof LeadStanding.Disqualified given) {
                leads.save(lead, moved);
                viewers.of(given.by())
                        .ifPresent(by -> enquirers.asks(lead.terms().party(), by));
                lookedAfterBy(lead).forEach(account -> tell(account, moved));
            }
        }
    }

    /// The owner, or all of the team whose it is.
    private List<AccountId> lookedAfterBy(Lead lead) {
        OwnerId owner = lead.terms().owner();
        return owner == null
                ? List.of()
                : owners.named(owners.within(owner)).values().stream()
                        .filter(one -> one.open() && !one.isTeam())
                        .map(one -> new AccountId(one.id().value()))
                        .toList();
    }

    private void tell(AccountId account, Lead lead) {
        viewers.of(account)
                .map(viewer -> named(lead, viewer))
                .ifPresent(name -> notices.tell(
                        account,
                        NoticeKind.NEWS,
                        "It is time to look again at the lead of " + name + ".",
                        "Look at it",
                        "/leads/" + lead.id()));
    }

    private String named(Lead lead, Viewer viewer) {
        return db.select(PartyNamed.name(LEAD.PARTY_ID, viewer.rights()))
                .from(LEAD)
                .where(LEAD.ID.eq(lead.id()))
                .and(LeadSight.of(viewer))
                .fetchOptional(0, String.class)
                .orElse("somebody");
    }
}
