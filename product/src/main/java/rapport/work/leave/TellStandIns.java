package rapport.work.leave;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.access.Viewers;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.web.Formats;
import rapport.work.absence.Absence;

/// Whoever is to stand in hears of it, unless it was the one who said so.
@Component
class TellStandIns {
    private final Notices notices;
    private final Owners owners;
    private final Viewers viewers;

    TellStandIns(Notices notices, Owners owners, Viewers viewers) {
        this.notices = notices;
        this.owners = owners;
        this.viewers = viewers;
    }

    void standsIn(Absence absence, Viewer by) {
        tell(
                absence,
                formats -> name(absence) + " is away from " + formats.date(absence.first()) + " to "
                        + formats.date(absence.last()) + ", and you stand in.",
                by);
    }

    void standsInNoMore(Absence absence, Viewer by) {
        tell(
                absence,
                formats -> "You need not stand in for " + name(absence) + " from " + formats.date(absence.first())
                        + " any more.",
                by);
    }

    private void tell(Absence absence, Function<Formats, String> sentence, Viewer by) {
        AccountId standIn = absence.standIn();
        if (standIn != null && !standIn.equals(by.id())) {
            String written = sentence.apply(viewers.formatsOf(standIn));
            notices.tell(standIn, NoticeKind.NEWS, written, "See who is away", "/absences");
        }
    }

    private String name(Absence absence) {
        return owners.find(OwnerId.of(absence.who())).map(Owners.Named::name).orElse("Somebody");
    }
}
