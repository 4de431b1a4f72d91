package rapport.work.leave;

import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.access.Viewer;
import rapport.work.absence.Absence;
import rapport.work.absence.Clash;

/// What stands against an absence, in a sentence under the field where it can be put right.
@Component
class ClashWords {
    private final Owners owners;

    ClashWords(Owners owners) {
        this.owners = owners;
    }

    Map<String, String> of(Clash clash, Viewer viewer) {
        return switch (clash) {
            case Clash.AwayAlready(var other) ->
                Map.of(
                        "first",
                        name(other.who()) + " is away already " + days(other, viewer) + ". Change that instead.");
            case Clash.StandInAway(var theirs) ->
                Map.of("standIn", name(theirs.who()) + " is away " + days(theirs, viewer) + ". Choose somebody else.");
            case Clash.Circle(var theirs) ->
                Map.of(
                        "standIn",
                        name(theirs.who()) + " is away " + days(theirs, viewer)
                                + ", and that work comes here: nobody would do either. Choose somebody else.");
            case Clash.Needed(var other) ->
                Map.of(
                        "standIn",
                        name(other.who()) + " is away " + days(other, viewer)
                                + ", and that work comes here. Choose somebody who does both.");
        };
    }

    private String name(AccountId account) {
        return owners.find(OwnerId.of(account)).map(Owners.Named::name).orElse("Somebody");
    }

    private static String days(Absence absence, Viewer viewer) {
        String first = viewer.formats().date(absence.first());
        return absence.first().equals(absence.last())
                ? "on " + first
                : "from " + first + " to " + viewer.formats().date(absence.last());
    }
}
