package rapport.customers.bulk;

import static rapport.customers.db.Tables.ORGANISATION;
import static rapport.customers.db.Tables.PERSON;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import rapport.access.Owners;
import rapport.customers.PartyField;
import rapport.customers.PartyId;
import rapport.customers.facts.CleanText;
import rapport.customers.facts.LanguageTag;
import rapport.customers.facts.Reading;
import rapport.customers.keeping.DeleteParties;
import rapport.customers.tags.TagRows;
import rapport.customers.tags.Tags;
import rapport.listing.bulk.Assign;
import rapport.listing.bulk.BulkAct;
import rapport.listing.bulk.Delete;

/// What is offered for many people, and for many organisations.
@Configuration(proxyBeanMethods = false)
class ActsOnParties {
    private static final String PEOPLE = "people";
    private static final String ORGANISATIONS = "organisations";
    private static final int LONGEST_INDUSTRY = 300;

    private final DSLContext db;
    private final ManyParties parties;
    private final ManyRoles roles;

    ActsOnParties(DSLContext db, ManyParties parties, ManyRoles roles) {
        this.db = db;
        this.parties = parties;
        this.roles = roles;
    }

    @Bean
    @Order(5)
    BulkAct assignPeople(Owners owners, GiveParties give) {
        return assign(PEOPLE, owners, give);
    }

    @Bean
    @Order(5)
    BulkAct assignOrganisations(Owners owners, GiveParties give) {
        return assign(ORGANISATIONS, owners, give);
    }

    @Bean
    @Order(10)
    BulkAct addRoleToPeople() {
        return new RoleAct(PEOPLE, true, roles);
    }

    @Bean
    @Order(10)
    BulkAct addRoleToOrganisations() {
        return new RoleAct(ORGANISATIONS, true, roles);
    }

    @Bean
    @Order(20)
    BulkAct endRoleOfPeople() {
        return new RoleAct(PEOPLE, false, roles);
    }

    @Bean
    @Order(20)
    BulkAct endRoleOfOrganisations() {
        return new RoleAct(ORGANISATIONS, false, roles);
    }

    @Bean
    @Order(22)
    BulkAct tagPeople(Tags tags, TagRows rows) {
        return new TagAct(PEOPLE, tags, rows, parties);
    }

    @Bean
    @Order(22)
    BulkAct tagOrganisations(Tags tags, TagRows rows) {
        return new TagAct(ORGANISATIONS, tags, rows, parties);
    }

    @Bean
    @Order(24)
    BulkAct untagPeople(Tags tags, TagRows rows) {
        return new UntagAct(PEOPLE, tags, rows, parties);
    }

    @Bean
    @Order(24)
    BulkAct untagOrganisations(Tags tags, TagRows rows) {
        return new UntagAct(ORGANISATIONS, tags, rows, parties);
    }

    @Bean
    @Order(30)
    BulkAct setLanguage() {
        return new SetFact(
                PEOPLE,
                "language",
                PartyField.LANGUAGE,
                "Language, such as German or de",
                "languages",
                typed -> LanguageTag.parse(typed).map(LanguageTag::tag),
                PERSON.PARTY_ID,
                PERSON.LANGUAGE,
                null,
                db,
                parties);
    }

    @Bean
    @Order(30)
    BulkAct setIndustry() {
        return new SetFact(
                ORGANISATIONS,
                "industry",
                PartyField.INDUSTRY,
                "Industry",
                "pencil",
                ActsOnParties::industry,
                ORGANISATION.PARTY_ID,
                ORGANISATION.INDUSTRY,
                "",
                db,
                parties);
    }

    @Bean
    @Order(90)
    BulkAct deletePeople(DeleteParties delete) {
        return new Delete(PEOPLE, "Delete many people", deleting(delete));
    }

    @Bean
    @Order(90)
    BulkAct deleteOrganisations(DeleteParties delete) {
        return new Delete(ORGANISATIONS, "Delete many organisations", deleting(delete));
    }

    private Delete.Deleting deleting(DeleteParties delete) {
        return (ids, by) -> {
            var gone = delete.of(ids.stream().map(PartyId::new).toList(), by);
            return parties.others(ids, gone, "You may not delete it.", by);
        };
    }

    private static Reading<String> industry(String typed) {
        String industry = CleanText.of(typed);
        return industry.length() > LONGEST_INDUSTRY
                ? new Reading.Refused<>("An industry has at most " + LONGEST_INDUSTRY + " characters.")
                : new Reading.Understood<>(industry);
    }

    private static BulkAct assign(String list, Owners owners, GiveParties give) {
        return new Assign(list, List.of(PartyField.OWNER.of(ManyParties.kind(list))), owners, give::to);
    }
}
