package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.SessionCookie;
import rapport.access.Sessions;
import rapport.access.singlesignon.Providers;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.Does;
import rapport.web.Formats;
import rapport.web.Html;
import rapport.web.Open;
import templates.Templates;

@Controller
@Open
class SignInController {
    private final SignIn signIn;
    private final Doorkeeper doorkeeper;
    private final Providers providers;
    private final Sessions sessions;
    private final Companies companies;
    private final Templates templates;

    SignInController(
            SignIn signIn,
            Doorkeeper doorkeeper,
            Providers providers,
            Sessions sessions,
            Companies companies,
            Templates templates) {
        this.signIn = signIn;
        this.doorkeeper = doorkeeper;
        this.providers = providers;
        this.sessions = sessions;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    Html show(@RequestParam(defaultValue = "/") String next) {
        return companies.find().map(company -> door(company, "", next, "")).orElseGet(() -> Html.goTo("/setup"));
    }

    @PostMapping("/sign-in")
    @Does(value = "Sign in", undo = false)
    Html create(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (companies.find().isEmpty()) {
            return Html.goTo("/setup");
        }
        Company company = companies.get();
        return switch (signIn.with(email, password, Visit.of(request))) {
            case SignInOutcome.Opened(var entry) -> doorkeeper.answer(entry, next, request, response);
            case SignInOutcome.Wrong() ->
                door(company, email, next, "This e-mail and password do not go together.")
                        .status(422);
            case SignInOutcome.Locked(var until) -> {
                // Whose account it is, nobody is told who has not come in.
                String time = new Formats(company.language(), company.timeZone()).time(until);
                String problem = "Too many wrong tries. Wait until " + time + ", then try again.";
                yield door(company, email, next, problem).status(429);
            }
        };
    }

    @PostMapping("/sign-out")
    @Does(value = "Sign out", undo = false, noted = true)
    Html delete(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(sessions::end);
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.forget(request));
        return Html.goTo("/sign-in");
    }

    private Html door(Company company, String email, String next, String problem) {
        var page = new SignInPage(
                company.name(), email, next, problem, providers.name().orElse(""));
        return Html.door("Sign in", templates.accessSigninSignIn(page));
    }
}
