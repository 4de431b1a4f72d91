package rapport.work.handout;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static rapport.work.db.Tables.PIECE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.company.CompanyDay;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;
import rapport.work.PieceId;
import rapport.work.piece.GiveWork;
import rapport.work.piece.Phase;

/// Shares many pieces of work out among the colleagues of a team.
@Component
@Order(35)
class ShareOutWork implements BulkAct {
    private final DSLContext db;
    private final Owners owners;
    private final Presence presence;
    private final GiveWork give;
    private final CompanyDay companyDay;

    ShareOutWork(DSLContext db, Owners owners, Presence presence, GiveWork give, CompanyDay companyDay) {
        this.db = db;
        this.owners = owners;
        this.presence = presence;
        this.give = give;
        this.companyDay = companyDay;
    }

    @Override
    public String list() {
        return "work";
    }

    @Override
    public String key() {
        return "share-out";
    }

    @Override
    public String label() {
        return "Share out";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public List<Question> questions() {
        return ShareOut.questions(owners);
    }

    @Override
    public String problem(List<String> answers) {
        return ShareOut.problem(answers, owners);
    }

    @Override
    public String sentence(List<String> answers) {
        return ShareOut.read(answers)
                .flatMap(share -> owners.find(share.team()).map(team -> "Share work out in " + team.name()))
                .orElse("Share work out");
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        ShareOut share = ShareOut.read(answers).orElseThrow();
        LocalDate today = companyDay.today();
        Map<UUID, OwnerId> plan =
                HandOut.of(share.policy(), candidates(presence.of(share.team(), today)), share.most(), ids);
        List<AccountLine> exceptions = new ArrayList<>();
        for (UUID id : ids) {
            OwnerId to = plan.get(id);
            String why = to == null ? "Nobody there has room for it." : give.one(new PieceId(id), to, by);
            if (!why.isEmpty()) {
                exceptions.add(AccountLine.skipped(id.toString(), why, "/work/" + id));
            }
        }
        return exceptions;
    }

    private List<Candidate> candidates(List<OwnerId> present) {
        Map<OwnerId, Candidate> known = new HashMap<>();
        db.select(PIECE.OWNER_ID, count().filterWhere(PIECE.STANDING.eq(inline(Phase.OPEN))), max(PIECE.CREATED_AT))
                .from(PIECE)
                .where(PIECE.OWNER_ID.in(present))
                .groupBy(PIECE.OWNER_ID)
                .forEach(row -> known.put(row.value1(), new Candidate(row.value1(), row.value2(), row.value3())));
        return present.stream()
                .map(who -> Optional.ofNullable(known.get(who)).orElse(new Candidate(who, 0, Instant.EPOCH)))
                .toList();
    }
}
