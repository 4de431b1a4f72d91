package rapport.access.signinrules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.AccountId;
import rapport.access.Sessions;
import rapport.access.passkey.Passkeys;
import rapport.access.secondfactor.SecondFactors;
import rapport.access.warnings.WarningKind;
import rapport.access.warnings.Warnings;
import rapport.web.NotFound;

/// For a colleague who lost phone and recovery codes: takes app, passkeys and codes away and ends
/// the sessions, which may be open on the lost device. The colleague learns at the next sign-in
/// who did it.
@Service
@Transactional
class ResetSecondFactor {
    private final People people;
    private final SecondFactors secondFactors;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Warnings warnings;

    ResetSecondFactor(
            People people, SecondFactors secondFactors, Passkeys passkeys, Sessions sessions, Warnings warnings) {
        this.people = people;
        this.secondFactors = secondFactors;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.warnings = warnings;
    }

    /// @return the colleague's name
    String of(AccountId account, AccountId by) {
        String name = people.name(account).orElseThrow(() -> new NotFound("There is no such open account."));
        passkeys.removeAll(account);
        secondFactors.removeApp(account);
        sessions.endAll(account);
        warnings.note(account, WarningKind.SECOND_FACTOR_RESET, "", by);
        return name;
    }
}
