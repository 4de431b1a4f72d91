package rapport.customers.consent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import rapport.access.SecretKey;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.journal.Does;
import rapport.web.Html;
import rapport.web.Open;
import templates.Templates;

/// Where a customer confirms what they agreed to. Looking confirms nothing: programs that check mails follow links too.
@Controller
@RequestMapping("/agreement/{key}")
@Open
class QuestionController {
    private final ConfirmConsent confirm;
    private final Companies companies;
    private final Templates templates;

    QuestionController(ConfirmConsent confirm, Companies companies, Templates templates) {
        this.confirm = confirm;
        this.companies = companies;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable String key) {
        return confirm.find(new SecretKey(key))
                .map(question -> door(key, question, ""))
                .orElseGet(this::tooLate);
    }

    @PostMapping
    @Does(value = "Answer whether to be contacted", undo = false)
    Html answer(@PathVariable String key, @RequestParam(defaultValue = "yes") String answer) {
        boolean agrees = answer.equals("yes");
        return confirm.answer(new SecretKey(key), agrees)
                .map(question -> door(
                        key,
                        question,
                        agrees
                                ? "Thank you. It is confirmed, and you can take it back at any time."
                                : "It is noted that you do not want this."))
                .orElseGet(this::tooLate);
    }

    private Html door(String key, Question question, String done) {
        var page = new QuestionPage(
                key,
                companies.find().map(Company::name).orElse("Rapport"),
                question.purpose(),
                question.channel().by(),
                question.wording(),
                done);
        return Html.door("Confirm", templates.customersConsentQuestion(page));
    }

    private Html tooLate() {
        return Html.door("Too late", templates.customersConsentTooLate()).status(410);
    }
}
