package rapport.work.absence;

import rapport.access.AccountId;
import rapport.access.Viewer;

/// Others see until when a colleague is away. Why is the matter of that person, and of administrators, who alone change
/// it.
public final class MaySeeWhy {
    private MaySeeWhy() {}

    public static boolean of(AccountId absent, Viewer viewer) {
        return viewer.isAdministrator() || viewer.id().equals(absent);
    }

    /// As in “Holiday until 8 May 2026”, or “Away until 8 May 2026” for others.
    public static String sentence(Absence absence, Viewer viewer) {
        return word(absence, viewer) + " until " + viewer.formats().date(absence.last());
    }

    /// As in “Holiday”, or “Away”.
    public static String word(Absence absence, Viewer viewer) {
        return of(absence.who(), viewer) && absence.reason() != Reason.OTHER
                ? absence.reason().label()
                : "Away";
    }
}
