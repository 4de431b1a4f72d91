package rapport.sales.opportunity;

import java.util.List;
import org.springframework.stereotype.Component;
import rapport.company.Companies;
import rapport.expressions.Option;
import rapport.sales.pipeline.Pipelines;

/// What a form of a new deal offers.
@Component
public class DealChoices {
    private final Pipelines pipelines;
    private final Companies companies;

    DealChoices(Pipelines pipelines, Companies companies) {
        this.pipelines = pipelines;
        this.companies = companies;
    }

    /// The stages in which it may begin.
    public List<Option> stages() {
        return pipelines.open().stream()
                .flatMap(pipeline -> pipeline.open().stream())
                .map(stage -> new Option(stage.id().toString(), pipelines.called(stage)))
                .toList();
    }

    /// That of an amount behind which nothing else is written.
    public String currency() {
        return companies.get().currency().getCurrencyCode();
    }
}
