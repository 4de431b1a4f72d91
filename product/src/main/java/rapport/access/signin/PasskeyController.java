package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.Proof;
import rapport.access.passkey.PasskeyProof;
import rapport.access.passkey.ShowPasskey;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import rapport.web.Toast;

/// Lets in whoever shows a passkey: from the first page, or as the second step after the password.
@Controller
@Open
class PasskeyController {
    private final ShowPasskey passkeys;
    private final LetIn letIn;
    private final Doorkeeper doorkeeper;

    PasskeyController(ShowPasskey passkeys, LetIn letIn, Doorkeeper doorkeeper) {
        this.passkeys = passkeys;
        this.letIn = letIn;
        this.doorkeeper = doorkeeper;
    }

    @PostMapping("/sign-in/passkey")
    @Does(value = "Sign in with a passkey", undo = false)
    Html create(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (passkeys.with(ticket, credential, request)) {
            case PasskeyProof.Of(var account) ->
                doorkeeper.answer(letIn.by(Proof.PASSKEY, account, Visit.of(request)), next, request, response);
            case PasskeyProof.Refused(var why) -> Html.goTo("/sign-in").with(Toast.warn(why));
        };
    }
}
