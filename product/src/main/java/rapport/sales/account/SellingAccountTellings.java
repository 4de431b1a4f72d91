package rapport.sales.account;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.journal.PlainTelling;
import rapport.journal.Telling;
import rapport.journal.Telling.Label;

/// What we know of an account, in the words of its page.
@Configuration(proxyBeanMethods = false)
class SellingAccountTellings {
    @Bean
    static Telling holdingTelling() {
        return new PlainTelling(
                "sales.holding",
                _ -> "White space",
                "products of accounts",
                row -> Holding.valueOf(row.text("state")).label(),
                List.of(
                        new Label("product_id", "Product"),
                        new Label("state", "What they have"),
                        new Label("competitor_id", "Competitor"),
                        new Label("remark", "Remark")),
                List.of("product_id", "competitor_id"),
                (column, value) -> column.equals("state")
                        ? Holding.valueOf(Telling.plain(value)).label()
                        : Telling.plain(value));
    }

    @Bean
    static Telling accountPlanTelling() {
        return PlainTelling.of(
                "sales.account_plan",
                "Account plan",
                "account plans",
                _ -> "",
                List.of(new Label("goals", "Goals"), new Label("note", "Notes")));
    }

    @Bean
    static Telling objectiveTelling() {
        return new PlainTelling(
                "sales.objective",
                _ -> "Objective",
                "objectives",
                row -> row.text("name"),
                List.of(
                        new Label("name", "Name"),
                        new Label("owner_id", "Owner"),
                        new Label("due", "Due"),
                        new Label("met_at", "Met")),
                List.of("owner_id"),
                PlainTelling.Values.PLAIN);
    }

    @Bean
    static Telling healthTelling() {
        return PlainTelling.of(
                "sales.health",
                "Health of the account",
                "healths of accounts",
                row -> Health.valueOf(row.text("value")).label() + ": " + row.text("reason"),
                List.of(new Label("value", "Health"), new Label("reason", "Because")));
    }

    @Bean
    static Telling stakeholderTelling() {
        return new PlainTelling(
                "sales.stakeholder",
                _ -> "Who is what when it buys",
                "people who have a say",
                _ -> "",
                List.of(new Label("person_id", "Person"), new Label("party_id", "Organisation")),
                List.of("person_id", "party_id"),
                PlainTelling.Values.PLAIN);
    }
}
