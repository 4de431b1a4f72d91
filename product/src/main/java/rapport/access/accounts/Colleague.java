package rapport.access.accounts;

import rapport.access.AccountId;
import rapport.access.Role;

/// An account in the eyes of who looks after accounts. A company never shuts itself out: its last administrator stays
/// one, and nobody closes the account that he works with.
///
/// @param lastAdministrator nobody else with an open account is an administrator
record Colleague(AccountId id, String name, Role role, boolean open, boolean lastAdministrator) {

    Change close(AccountId by) {
        if (id.equals(by)) {
            return new Change.Refused(Refusal.YOURSELF);
        }
        return lastAdministrator
                ? new Change.Refused(Refusal.LAST_ADMINISTRATOR)
                : new Change.Made(new Colleague(id, name, role, false, false));
    }

    Change reopen() {
        return new Change.Made(new Colleague(id, name, role, true, lastAdministrator));
    }

    Change become(Role next) {
        return lastAdministrator && next != Role.ADMINISTRATOR
                ? new Change.Refused(Refusal.LAST_ADMINISTRATOR)
                : new Change.Made(new Colleague(id, name, next, open, lastAdministrator));
    }
}
