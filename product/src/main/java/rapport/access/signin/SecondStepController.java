package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.AccountId;
import rapport.access.Proof;
import rapport.access.Viewers;
import rapport.access.secondfactor.CheckCode;
import rapport.access.secondfactor.CodeCheck;
import rapport.access.secondfactor.SecondFactors;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import rapport.web.Toast;
import templates.Templates;

/// Asks who knows the password for the second factor.
@Controller
@RequestMapping("/sign-in/second-step")
@Open
class SecondStepController {
    private final Threshold threshold;
    private final SecondFactors secondFactors;
    private final CheckCode checkCode;
    private final LetIn letIn;
    private final Doorkeeper doorkeeper;
    private final Viewers viewers;
    private final Templates templates;

    SecondStepController(
            Threshold threshold,
            SecondFactors secondFactors,
            CheckCode checkCode,
            LetIn letIn,
            Doorkeeper doorkeeper,
            Viewers viewers,
            Templates templates) {
        this.threshold = threshold;
        this.secondFactors = secondFactors;
        this.checkCode = checkCode;
        this.letIn = letIn;
        this.doorkeeper = doorkeeper;
        this.viewers = viewers;
        this.templates = templates;
    }

    @GetMapping
    Html show(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return threshold.guest(request).map(guest -> page(guest, next, "")).orElseGet(SecondStepController::tooLate);
    }

    @PostMapping
    @Does(value = "Sign in with a code", undo = false)
    Html create(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AccountId> guest = threshold.guest(request);
        if (guest.isEmpty()) {
            return tooLate();
        }
        return switch (checkCode.of(guest.get(), code)) {
            case CodeCheck.Right(var recovery) -> {
                Proof proof = recovery ? Proof.RECOVERY_CODE : Proof.CODE;
                yield doorkeeper.answer(letIn.by(proof, guest.get(), Visit.of(request)), next, request, response);
            }
            case CodeCheck.Wrong() ->
                page(guest.get(), next, "This code is wrong. Take the one that the app shows now.")
                        .status(422);
            case CodeCheck.Used() ->
                page(guest.get(), next, "This code was used already. Wait until the app shows the next one.")
                        .status(422);
            case CodeCheck.Locked(var until) -> {
                String time = viewers.formatsOf(guest.get()).time(until);
                yield page(guest.get(), next, "Too many wrong codes. Wait until " + time + ", or take a recovery code.")
                        .status(429);
            }
        };
    }

    private Html page(AccountId guest, String next, String problem) {
        var factor = secondFactors.of(guest);
        var page = new SecondStepPage(next, factor.hasApp(), factor.passkeys() > 0, problem);
        return Html.door("Second step", templates.accessSigninSecondStep(page));
    }

    private static Html tooLate() {
        return Html.goTo("/sign-in").with(Toast.warn("That took too long. Sign in once more."));
    }
}
