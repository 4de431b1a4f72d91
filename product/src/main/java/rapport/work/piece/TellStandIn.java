package rapport.work.piece;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.company.CompanyDay;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.web.Formats;
import rapport.work.PieceId;
import rapport.work.absence.Absences;

/// What somebody hears of a piece of work, whoever stands in hears too, as far as he may see it.
@Component
public class TellStandIn {
    private final Absences absences;
    private final Viewers viewers;
    private final PieceRows rows;
    private final Notices notices;
    private final CompanyDay companyDay;

    TellStandIn(Absences absences, Viewers viewers, PieceRows rows, Notices notices, CompanyDay companyDay) {
        this.absences = absences;
        this.viewers = viewers;
        this.rows = rows;
        this.notices = notices;
        this.companyDay = companyDay;
    }

    /// Tells nobody while the owner is there.
    ///
    /// @param sentence as the owner hears it, with its full stop, in the formats of whoever reads it
    public void tell(AccountId owner, NoticeKind kind, Function<Formats, String> sentence, PieceId piece) {
        LocalDate today = companyDay.today();
        absences.rota()
                .standIn(owner, today)
                .flatMap(viewers::of)
                .ifPresent(standIn -> tell(standIn, kind, sentence.apply(standIn.formats()), piece));
    }

    private void tell(Viewer standIn, NoticeKind kind, String sentence, PieceId piece) {
        rows.find(piece, standIn)
                .ifPresent(row -> notices.tell(
                        standIn.id(), kind, "For " + row.owner() + ": " + sentence, "Look at it", "/work/" + piece));
    }
}
