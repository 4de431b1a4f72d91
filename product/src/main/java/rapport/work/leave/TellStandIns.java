package rapport.work.leave;

import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.notices.NoticeKind;
import rapport.notices.Notices;
import rapport.work.absence.Absence;

/// Whoever is to stand in hears of it, unless it was the one who said so.
@Component
class TellStandIns {
    private final Notices notices;
    private final Owners owners;

    TellStandIns(Notices notices, Owners owners) {
        this.notices = notices;
        this.owners = owners;
    }

    void standsIn(Absence absence, Viewer by) {
        String sentence = name(absence) + " is away from " + by.formats().date(absence.first()) + " to "
                + by.formats().date(absence.last()) + ", and you stand in.";
        tell(absence, sentence, by);
    }

    void standsInNoMore(Absence absence, Viewer by) {
        String sentence = "You need not stand in for " + name(absence) + " from "
                + by.formats().date(absence.first()) + " any more.";
        tell(absence, sentence, by);
    }

    private void tell(Absence absence, String sentence, Viewer by) {
        AccountId standIn = absence.standIn();
        if (standIn != null && !standIn.equals(by.id())) {
            notices.tell(standIn, NoticeKind.NEWS, sentence, "See who is away", "/absences");
        }
    }

    private String name(Absence absence) {
        return owners.find(OwnerId.of(absence.who())).map(Owners.Named::name).orElse("Somebody");
    }
}
