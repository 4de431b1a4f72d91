package rapport.sales.enquiring;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.company.Company;
import rapport.customfields.CustomInput;
import rapport.web.Html;
import rapport.web.Input;
import templates.Templates;

/// Shows forms to strangers. Nothing that they typed is lost, and nothing tells whether anybody is known here.
@Component
class VisitorPages {
    private static final String POLICY = "Content-Security-Policy";

    private final Companies companies;
    private final Templates templates;

    VisitorPages(Companies companies, Templates templates) {
        this.companies = companies;
        this.templates = templates;
    }

    /// @param notice   what is wrong with all of it, or empty
    /// @param problems what is wrong with each answer, by the key of its question
    Html form(WebForm form, Answers answers, Stamp stamp, String notice, Map<String, String> problems) {
        return page(form, answers, form.at(), stamp.sealed(form.seal()), notice, problems);
    }

    /// Shows how it looks and takes nothing.
    Html picture(WebForm form) {
        return page(form, new Answers(Map.of(), Map.of(), false), "", "", "", Map.of());
    }

    Html thanks(WebForm form) {
        return bare("Thank you", form, templates.salesEnquiringThanks(company(), form.thanks()));
    }

    Html closed(WebForm form) {
        return bare(form.title(), form, templates.salesEnquiringClosed(company(), form.title()))
                .status(410);
    }

    private Html page(
            WebForm form, Answers answers, String action, String stamp, String notice, Map<String, String> problems) {
        var fields = new ArrayList<VisitorPage.Field>();
        form.questions().stream()
                .filter(question -> question.what() != Asked.MESSAGE)
                .forEach(question -> fields.add(field(question, answers, problems)));
        form.further().forEach(question -> fields.add(field(question, answers, problems)));
        form.question(Asked.MESSAGE).ifPresent(question -> fields.add(field(question, answers, problems)));
        var page = new VisitorPage(
                company(), form.title(), form.intro(), action, fields, form.wording(), answers.agrees(), stamp, notice);
        return bare(form.title(), form, templates.salesEnquiringVisitor(page));
    }

    private static VisitorPage.Field field(Question question, Answers answers, Map<String, String> problems) {
        Asked what = question.what();
        return new VisitorPage.Field(
                Input.of(what.input(), what.key(), question.label(), answers.of(what)),
                what.autocomplete(),
                "",
                question.required(),
                "",
                problems.getOrDefault(what.key(), ""));
    }

    private static VisitorPage.Field field(FurtherQuestion question, Answers answers, Map<String, String> problems) {
        return new VisitorPage.Field(
                CustomInput.of(question.asField(), question.name(), answers.of(question)),
                "off",
                question.keyboard(),
                question.required(),
                question.hint(),
                problems.getOrDefault(question.name(), ""));
    }

    private Html bare(String title, WebForm form, Content content) {
        return Html.bare(title, content).header(POLICY, form.policyOfPage());
    }

    private String company() {
        return companies.find().map(Company::name).orElse("");
    }
}
