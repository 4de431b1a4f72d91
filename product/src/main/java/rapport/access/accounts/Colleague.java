package rapport.access.accounts;

import rapport.access.AccountId;

/// An account in the eyes of who looks after accounts. A company never shuts itself out: its last administrator stays
/// one, and nobody closes the account that he works with.
///
/// @param administrator whether one of its roles is the administrator's
/// @param lastAdministrator nobody else with an open account is an administrator
record Colleague(AccountId id, String name, boolean administrator, boolean open, boolean lastAdministrator) {

    Change close(AccountId by) {
        if (id.equals(by)) {
            return new Change.Refused(Refusal.YOURSELF);
        }
        return lastAdministrator
                ? new Change.Refused(Refusal.LAST_ADMINISTRATOR)
                : new Change.Made(new Colleague(id, name, administrator, false, false));
    }

    Change reopen() {
        return new Change.Made(new Colleague(id, name, administrator, true, lastAdministrator));
    }

    /// @param some whether there is a role among those that the colleague is to have
    Change become(boolean administratorToo, boolean some) {
        if (!some) {
            return new Change.Refused(Refusal.NO_ROLE);
        }
        return lastAdministrator && !administratorToo
                ? new Change.Refused(Refusal.LAST_ADMINISTRATOR)
                : new Change.Made(new Colleague(id, name, administratorToo, open, lastAdministrator));
    }
}
