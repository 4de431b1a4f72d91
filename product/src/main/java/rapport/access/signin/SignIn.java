package rapport.access.signin;

import org.springframework.stereotype.Service;

/// Lets an account in that knows its password.
@Service
class SignIn {
    private final PasswordCheck check;
    private final LetIn letIn;

    SignIn(PasswordCheck check, LetIn letIn) {
        this.check = check;
        this.letIn = letIn;
    }

    SignInOutcome with(String email, String password, Visit visit) {
        return switch (check.of(email, password, visit)) {
            case Verdict.Right(var account) -> new SignInOutcome.Opened(letIn.byPassword(account, visit));
            case Verdict.Wrong() -> new SignInOutcome.Wrong();
            case Verdict.Locked(var until) -> new SignInOutcome.Locked(until);
        };
    }
}
