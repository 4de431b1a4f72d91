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
import rapport.access.secondfactor.EnrolAuthenticator;
import rapport.access.secondfactor.Enrolment;
import rapport.access.secondfactor.NewAuthenticator;
import rapport.access.secondfactor.SecondFactors;
import rapport.company.Companies;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import rapport.web.Toast;
import templates.Templates;

/// Lets who knows the password set up the second factor that the company asks for. Who has one already cannot get
/// another here: he has to show the one he has.
@Controller
@RequestMapping("/sign-in/enrolment")
@Open
class EnrolmentController {
    private final Threshold threshold;
    private final SecondFactors secondFactors;
    private final EnrolAuthenticator enrol;
    private final LetIn letIn;
    private final Doorkeeper doorkeeper;
    private final Companies companies;
    private final Templates templates;

    EnrolmentController(
            Threshold threshold,
            SecondFactors secondFactors,
            EnrolAuthenticator enrol,
            LetIn letIn,
            Doorkeeper doorkeeper,
            Companies companies,
            Templates templates) {
        this.threshold = threshold;
        this.secondFactors = secondFactors;
        this.enrol = enrol;
        this.letIn = letIn;
        this.doorkeeper = doorkeeper;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html show(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return guest(request).map(guest -> page(enrol.begin(guest), next, "")).orElseGet(EnrolmentController::tooLate);
    }

    @PostMapping
    @Does(value = "Turn on the second step of signing in", undo = false, noted = true)
    Html create(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AccountId> guest = guest(request);
        if (guest.isEmpty()) {
            return tooLate();
        }
        return switch (enrol.with(guest.get(), ticket, code)) {
            case Enrolment.Done(var codes) -> {
                doorkeeper.keep(letIn.by(Proof.CODE, guest.get(), Visit.of(request)), request, response);
                yield Html.door(
                        "Recovery codes", templates.accessSigninEnrolled(codes, Doorkeeper.isOurs(next) ? next : "/"));
            }
            case Enrolment.WrongCode() ->
                enrol.again(guest.get(), ticket)
                        .map(app -> page(app, next, Enrolment.WRONG).status(422))
                        .orElseGet(EnrolmentController::tooLate);
            case Enrolment.TooLate() -> tooLate();
        };
    }

    private Optional<AccountId> guest(HttpServletRequest request) {
        return threshold.guest(request).filter(guest -> !secondFactors.of(guest).isOn());
    }

    private Html page(NewAuthenticator app, String next, String problem) {
        var page = new EnrolmentPage(companies.get().name(), app, next, problem);
        return Html.door("Set up a second step", templates.accessSigninEnrolment(page));
    }

    private static Html tooLate() {
        return Html.goTo("/sign-in").with(Toast.warn("That took too long. Sign in once more."));
    }
}
