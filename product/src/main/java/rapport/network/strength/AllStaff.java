package rapport.network.strength;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import rapport.access.Owners;

/// Reads who works here.
@Component
public class AllStaff {
    private final Owners owners;

    AllStaff(Owners owners) {
        this.owners = owners;
    }

    public Staff today() {
        return new Staff(owners.everybody().stream()
                .filter(one -> !one.isTeam())
                .collect(Collectors.toMap(Owners.Named::name, Owners.Named::open, Boolean::logicalOr)));
    }
}
