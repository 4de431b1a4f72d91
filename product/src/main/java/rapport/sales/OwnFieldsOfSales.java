package rapport.sales;

import static org.jooq.impl.DSL.trueCondition;
import static rapport.sales.db.Tables.LEAD;
import static rapport.sales.db.Tables.OPPORTUNITY;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.customfields.CustomFields;
import rapport.customfields.CustomVocabulary;
import rapport.customfields.CustomizedKind;
import rapport.customfields.RelatedRecords;
import rapport.expressions.VocabularyPart;

/// Leads and deals as kinds of records to which a company adds fields.
@Configuration(proxyBeanMethods = false)
class OwnFieldsOfSales {
    @Bean
    CustomizedKind customizedLead() {
        return new CustomizedKind(
                SalesKinds.LEAD,
                "lead",
                "leads",
                "leads",
                LEAD,
                LEAD.ID,
                LEAD.CUSTOM,
                trueCondition(),
                List.of(),
                true);
    }

    @Bean
    CustomizedKind customizedOpportunity() {
        return new CustomizedKind(
                SalesKinds.OPPORTUNITY,
                "opportunity",
                "opportunities",
                "opportunities",
                OPPORTUNITY,
                OPPORTUNITY.ID,
                OPPORTUNITY.CUSTOM,
                trueCondition(),
                List.of(),
                true);
    }

    @Bean
    VocabularyPart ownWordsOfLeads(CustomFields fields, List<RelatedRecords> related) {
        return new CustomVocabulary(customizedLead(), fields, related);
    }

    @Bean
    VocabularyPart ownWordsOfOpportunities(CustomFields fields, List<RelatedRecords> related) {
        return new CustomVocabulary(customizedOpportunity(), fields, related);
    }
}
