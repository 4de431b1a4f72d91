package rapport.access.accounts;

import org.springframework.stereotype.Component;
import rapport.access.Accounts;
import rapport.journal.Restored;
import rapport.journal.Restoring;
import rapport.web.Refused;

/// Nothing is taken back that would leave nobody to look after the accounts.
@Component
class KeepAnAdministrator implements Restoring {
    private final Accounts accounts;

    KeepAnAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void restored(Restored rows) {
        if (accounts.firstAdministrator().isEmpty()) {
            throw new Refused("This would leave no administrator, so it is not taken back."
                    + " Make somebody else an administrator first.");
        }
    }
}
