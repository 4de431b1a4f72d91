package rapport.work.handout;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import rapport.access.AccountId;
import rapport.access.OwnerId;
import rapport.access.Owners;
import rapport.work.absence.Absences;
import rapport.work.absence.Rota;

/// Who of a team is there. Whoever is away is given nothing.
@Component
public class Presence {
    private final Absences absences;
    private final Owners owners;

    Presence(Absences absences, Owners owners) {
        this.absences = absences;
        this.owners = owners;
    }

    /// The colleagues of a team, or the one colleague, who work here and are not away on this day.
    public List<OwnerId> of(OwnerId team, LocalDate day) {
        var all = owners.choices();
        String name = all.stream()
                .filter(owner -> owner.id().equals(team) && owner.isTeam())
                .map(Owners.Named::name)
                .findFirst()
                .orElse("");
        Rota rota = absences.rota();
        return all.stream()
                .filter(owner -> !owner.isTeam())
                .filter(owner -> owner.id().equals(team) || owner.teams().contains(name))
                .map(Owners.Named::id)
                .filter(member -> !rota.isAway(new AccountId(member.value()), day))
                .toList();
    }
}
