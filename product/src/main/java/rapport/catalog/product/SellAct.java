package rapport.catalog.product;

import java.util.List;
import java.util.UUID;
import rapport.access.Viewer;
import rapport.catalog.ProductId;
import rapport.jobs.AccountLine;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Question;

/// Says of many products at once whether they are sold.
record SellAct(LookAfterProducts lookAfter) implements BulkAct {
    @Override
    public String list() {
        return ProductList.KEY;
    }

    @Override
    public String key() {
        return "sold";
    }

    @Override
    public String label() {
        return "Sold or not";
    }

    @Override
    public String icon() {
        return "archive";
    }

    @Override
    public List<Question> questions() {
        return List.of(new Question(
                "Sold",
                ProductFact.SOLD.options().stream()
                        .map(option -> new Question.Option(option.key(), option.label()))
                        .toList()));
    }

    @Override
    public String problem(List<String> answers) {
        return answers.size() == 1 ? ProductFact.SOLD.problem(answers.getFirst()) : "Choose whether they are sold.";
    }

    @Override
    public String sentence(List<String> answers) {
        return isSold(answers) ? "Sell products again" : "Retire products";
    }

    @Override
    public List<AccountLine> apply(List<UUID> ids, List<String> answers, Viewer by) {
        lookAfter.sell(ids.stream().map(ProductId::new).toList(), isSold(answers));
        return List.of();
    }

    private static boolean isSold(List<String> answers) {
        return answers.contains(ProductFact.YES);
    }
}
