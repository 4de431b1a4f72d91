package rapport.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import rapport.access.Proof;
import rapport.access.Sessions;
import rapport.access.sealing.TicketCookie;
import rapport.access.singlesignon.Arrival;
import rapport.access.singlesignon.SignOn;
import rapport.web.Html;
import rapport.web.Open;
import rapport.web.Toast;

/// The way to the company's provider and back. The second step is the provider's matter.
@Controller
@RequestMapping("/sign-in/company-account")
@Open
class CompanyAccountController {
    private static final TicketCookie COOKIE =
            new TicketCookie("rapport_sign_on", "/sign-in/company-account", SignOn.TIME_FOR_IT);

    private final SignOn signOn;
    private final LetIn letIn;
    private final Doorkeeper doorkeeper;
    private final Sessions sessions;

    CompanyAccountController(SignOn signOn, LetIn letIn, Doorkeeper doorkeeper, Sessions sessions) {
        this.signOn = signOn;
        this.letIn = letIn;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
    }

    @GetMapping
    Html depart(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "false") boolean fresh,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signOn.begin(back(), next, fresh)
                .map(departure -> {
                    response.addHeader(HttpHeaders.SET_COOKIE, COOKIE.keep(departure.ticket(), request));
                    return Html.goTo(departure.address().toString());
                })
                .orElseGet(() -> Html.goTo("/sign-in")
                        .with(Toast.warn("The company account does not answer. Try again, or take your password.")));
    }

    @GetMapping("/arrival")
    Html arrive(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, COOKIE.forget(request));
        return switch (signOn.finish(back(), COOKIE.read(request).orElse(""), state, code)) {
            case Arrival.Recognised(var account, var fresh, var next) -> {
                var welcome = letIn.by(Proof.COMPANY_ACCOUNT, account, Visit.of(request));
                if (!fresh) {
                    sessions.doubt(welcome.session());
                }
                yield doorkeeper.answer(welcome, next, request, response);
            }
            case Arrival.Refused(var why) -> Html.goTo("/sign-in").with(Toast.warn(why));
        };
    }

    private static String back() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/sign-in/company-account/arrival")
                .toUriString();
    }
}
