package rapport.access.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import rapport.access.Proof;
import rapport.access.SessionCookie;
import rapport.access.Sessions;
import rapport.company.Companies;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import templates.Templates;

@Controller
@RequestMapping("/setup")
@Open
class SetupController {
    private final SetUp setUp;
    private final Sessions sessions;
    private final Companies companies;
    private final Templates templates;

    SetupController(SetUp setUp, Sessions sessions, Companies companies, Templates templates) {
        this.setUp = setUp;
        this.sessions = sessions;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html show(Locale browser) {
        if (companies.find().isPresent()) {
            return Html.goTo("/sign-in");
        }
        Locale language = browser.getCountry().isEmpty() ? Locale.UK : browser;
        return door(new SetupPage(
                new SetupForm("", "", "", "", currencyOf(language), language.toLanguageTag(), "UTC"), Map.of()));
    }

    @PostMapping
    @Does(value = "Set Rapport up", undo = false)
    Html create(
            SetupForm form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "unknown") String client,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (setUp.with(form)) {
            case SetupOutcome.Done(var administrator) -> {
                var session = sessions.begin(administrator, client, request.getRemoteAddr(), Proof.SETUP);
                response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.keep(session, request));
                yield Html.goTo("/welcome");
            }
            case SetupOutcome.Incomplete(var problems) ->
                door(new SetupPage(form, problems)).status(422);
            case SetupOutcome.AlreadyDone() -> Html.goTo("/sign-in");
        };
    }

    private static String currencyOf(Locale language) {
        try {
            return Currency.getInstance(language).getCurrencyCode();
        } catch (IllegalArgumentException unknownCountry) {
            return "EUR";
        }
    }

    private Html door(SetupPage page) {
        return Html.door("Welcome", templates.accessSetupSetup(page));
    }
}
