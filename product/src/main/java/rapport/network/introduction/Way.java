package rapport.network.introduction;

import java.util.List;
import rapport.customers.PartyId;

/// A way from one of us to a person: somebody of us knows the first, who knows the next, until
/// the person that is meant.
///
/// @param colleague who of us it begins with
/// @param knows     how well the colleague knows the first, from 0 to 1
/// @param people    at least one; the last is the person that is meant
/// @param strength  of the whole: the product of its steps
record Way(String colleague, double knows, List<PartyId> people, double strength) {
    PartyId first() {
        return people.getFirst();
    }
}
